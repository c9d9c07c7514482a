/**
 * Learns lib/compare/match/likeness-weights.json from sentence pairs of ECB+ (annotation CC BY 3.0).
 *
 *     node tools/compare/train.ts TRAIN.jsonl[.gz]
 *
 * A pair a line: `id`, `a`, `b`, `label` (1: same event), `ia` and `ib` (the sentences' names, topic first).
 */
import { writeFileSync } from 'node:fs';
import { FEATURES, featuresOf } from '../../lib/compare/match/features.ts';
import { comparable } from './comparable.ts';
import { learnWeights } from './regression.ts';
import { readPairs } from './sentence-pairs.ts';

const OUTPUT = new URL('../../lib/compare/match/likeness-weights.json', import.meta.url);
const RESTRAINT = 300;

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('Usage: node tools/compare/train.ts TRAIN.jsonl');
  process.exit(2);
}
const pairs = readPairs(file);
const { terms, rarity } = comparable(pairs);
const examples = pairs.map(({ a, b, label }) => {
  const features = featuresOf(terms(a), terms(b), rarity);
  return { features: FEATURES.map((name) => features[name]), label };
});
const learned = learnWeights(examples, RESTRAINT);
writeFileSync(OUTPUT, `${JSON.stringify(learned, null, 1)}\n`);
console.log(
  `${pairs.length} pairs`,
  Object.fromEntries(FEATURES.map((name, at) => [name, learned.weights[at]])),
);
