/**
 * How fast the finder is: `node tests/bench/finder.ts [FILE.txt]`. Prints milliseconds for 1,000 words after
 * warm-up, and how the time grows with the length: a ratio of 1 is linear.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { decodeWeights } from '../../lib/language/weights.ts';
import { shippedFinder } from '../finding/model.ts';

const PARAGRAPHS = [
  'The government said on Monday that it would spend $1.2bn on new bridges, after a report found that one in ten was unsafe.',
  '“We have waited for this for years,” said Ana Ruiz, who leads the drivers’ union. “Every week that passes is a risk.”',
  'Rain closed the northern road again, and traffic was sent over the old pass, where two lorries had met on Friday.',
  'According to the ministry, at least 12 people were injured; officials declined to comment on the cause, and the company insisted that its trucks had been checked.',
  'Critics argue that the plan comes too late. The opposition called on the minister to resign, but he told reporters he had no plans to do so.',
];
const file = process.argv[2];
const base = file ? readFileSync(file, 'utf8') : PARAGRAPHS.join('\n\n');
const wordsIn = (text: string) => text.split(/\s+/).length;
const textOf = (words: number) =>
  Array(Math.ceil(words / wordsIn(base)))
    .fill(base)
    .join('\n\n');

const started = performance.now();
const finder = shippedFinder();
console.log(`loaded in ${(performance.now() - started).toFixed(1)} ms`);
const bytes = readFileSync(new URL('../../assets/public/model/claims.weights', import.meta.url));
const packed = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
const decoding = performance.now();
decodeWeights(packed);
const decoded = performance.now() - decoding;
console.log(
  `claims.weights: ${(gzipSync(bytes).length / 1e6).toFixed(2)} MB gzip, decoded in ${decoded.toFixed(1)} ms`,
);

const bestOf = (runs: number, text: string): number => {
  let best = Infinity;
  for (let run = 0; run < runs; run++) {
    const from = performance.now();
    finder.find(text);
    best = Math.min(best, performance.now() - from);
  }
  return best;
};
bestOf(8, textOf(1000));
let first = 0;
for (const [words, runs] of [
  [1000, 15],
  [10_000, 3],
  [30_000, 1],
  [100_000, 1],
] as const) {
  const text = textOf(words);
  const each = (bestOf(runs, text) / wordsIn(text)) * 1000;
  first ||= each;
  console.log(`${words} words: ${each.toFixed(1)} ms per 1,000, ratio ${(each / first).toFixed(2)}`);
}
