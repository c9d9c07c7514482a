/**
 * Writes lib/compare/match/background-rarity.json: how rare each stem is in general English, from open corpora.
 *
 *     node tools/compare/index-weights.ts FILE...
 *
 * FILE: `.jsonl` (a sentence or document a line, in `text`) or `.conllu`, either of them gzipped or not. Shipped
 * are stems of at least SEEN sentences, in levels of half a nat; no text.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { familyOf } from '../../lib/compare/match/word-families.ts';
import { isEmptyWord, isNumber, stemOf, wordsOf } from '../../lib/compare/match/words.ts';

const SEEN = 15;
const OUTPUT = new URL('../../lib/compare/match/background-rarity.json', import.meta.url);

function linesOf(file: string): string[] {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
}

function sentencesOf(file: string): string[] {
  const lines = linesOf(file).filter((line) => line !== '');
  if (file.includes('.conllu')) {
    return lines.filter((line) => line.startsWith('# text = ')).map((line) => line.slice('# text = '.length));
  }
  return lines
    .map((line): unknown => JSON.parse(line))
    .flatMap((row) =>
      typeof row === 'object' && row !== null && 'text' in row && typeof row.text === 'string'
        ? [row.text]
        : [],
    );
}

const sentences = process.argv.slice(2).flatMap(sentencesOf);
const seen = new Map<string, number>();
for (const sentence of sentences) {
  const stems = wordsOf(sentence)
    .filter(({ lower }) => !isEmptyWord(lower) && !isNumber(lower))
    .map(({ lower }) => stemOf(lower));
  for (const stem of new Set([...stems, ...stems.map(familyOf)])) seen.set(stem, (seen.get(stem) ?? 0) + 1);
}

const levels: string[][] = [];
for (const [stem, count] of [...seen].sort(([a], [b]) => (a < b ? -1 : 1))) {
  if (count < SEEN) continue;
  const level = Math.round(2 * Math.log(sentences.length / count));
  while (levels.length <= level) levels.push([]);
  levels[level]?.push(stem);
}
writeFileSync(OUTPUT, `${JSON.stringify({ levels: levels.map((stems) => stems.join(' ')) }, null, 1)}\n`);
console.log(`${levels.flat().length} stems of ${sentences.length} sentences, in ${levels.length} levels.`);
