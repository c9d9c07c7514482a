/**
 * Scores sentence pairs: how likely both report the same, 0 to 1.
 *
 *     node tools/compare/score.ts PAIRS.jsonl > SCORES.jsonl
 *
 * A pair a line with `id`, `a` and `b`; a score a line with `id` and `score`.
 */
import { likeness } from '../../lib/compare/match/likeness.ts';
import { comparable } from './comparable.ts';
import { readPairs } from './sentence-pairs.ts';

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('Usage: node tools/compare/score.ts PAIRS.jsonl > SCORES.jsonl');
  process.exit(2);
}
const pairs = readPairs(file);
const { terms, rarity } = comparable(pairs);
const scores = pairs.map(({ id, a, b }) => ({ id, score: likeness(terms(a), terms(b), rarity) }));
process.stdout.write(scores.map((row) => `${JSON.stringify(row)}\n`).join(''));
