/**
 * How fast the finder is: `node tests/bench/finder.ts [FILE.txt] [--picture FILE.svg]`. Prints the processor's
 * milliseconds for 1,000 words after warm-up, how the time grows with the length (a ratio of 1 is linear), and the
 * longest slice where others get their turn in between. The growth is drawn into the picture, `out/bench/finder.svg` unless told otherwise.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { decodeWeights } from '../../lib/language/weights.ts';
import { shippedFinder } from '../finding/model.ts';
import { growthPicture } from './growth-picture.ts';

const PARAGRAPHS = [
  'The government said on Monday that it would spend $1.2bn on new bridges, after a report found that one in ten was unsafe.',
  '“We have waited for this for years,” said Ana Ruiz, who leads the drivers’ union. “Every week that passes is a risk.”',
  'Rain closed the northern road again, and traffic was sent over the old pass, where two lorries had met on Friday.',
  'According to the ministry, at least 12 people were injured; officials declined to comment on the cause, and the company insisted that its trucks had been checked.',
  'Critics argue that the plan comes too late. The opposition called on the minister to resign, but he told reporters he had no plans to do so.',
];
const { values, positionals } = parseArgs({
  options: { picture: { type: 'string', default: 'out/bench/finder.svg' } },
  allowPositionals: true,
});
const [file] = positionals;
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

/** The least of the processor's time, in milliseconds, which other programs lengthen less than the clock's. */
const bestOf = (runs: number, text: string): number => {
  let best = Infinity;
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage();
    finder.find(text);
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
};
bestOf(8, textOf(1000));
/** What an article of 1,000 words may take at most, in milliseconds. */
const MOST_EACH = 25;
const measured: { readonly size: number; readonly value: number; readonly each: number }[] = [];
for (const [words, runs] of [
  [1000, 15],
  [3000, 5],
  [10_000, 3],
  [30_000, 2],
  [100_000, 1],
] as const) {
  const text = textOf(words);
  const ms = bestOf(runs, text);
  const each = (ms / wordsIn(text)) * 1000;
  measured.push({ size: words, value: ms, each });
  const ratio = each / (measured[0]?.each ?? each);
  console.log(`${words} words: ${each.toFixed(1)} ms per 1,000, ratio ${ratio.toFixed(2)}`);
}

/** What others on the page may have to wait for at most, in milliseconds. */
const MOST_AT_ONCE = 50;
/** The longest time, in milliseconds, for which finding in slices lets nobody else have their turn: the least of some runs. */
async function longestSlice(runs: number, text: string): Promise<number> {
  let least = Infinity;
  for (let run = 0; run < runs; run++) {
    let longest = 0;
    let since = performance.now();
    const end = () => {
      longest = Math.max(longest, performance.now() - since);
    };
    await finder.findInSlices(text, async () => {
      end();
      await new Promise((resolve) => setImmediate(resolve));
      since = performance.now();
    });
    end();
    least = Math.min(least, longest);
  }
  return least;
}
for (const [words, runs] of [
  [1000, 9],
  [10_000, 5],
  [100_000, 2],
] as const) {
  const longest = await longestSlice(runs, textOf(words));
  console.log(`${words} words in slices: the longest ${longest.toFixed(1)} ms (at most ${MOST_AT_ONCE})`);
}

const picture = growthPicture(
  [
    { title: 'Finding in a text', points: measured, sizeOf: 'words', most: 100 * MOST_EACH },
    {
      title: 'For each 1,000 words',
      points: measured.map(({ size, each }) => ({ size, value: each })),
      sizeOf: 'words',
      most: MOST_EACH,
    },
  ],
  'How the time that finding takes grows with the length of a text',
);
mkdirSync(dirname(values.picture), { recursive: true });
writeFileSync(values.picture, picture);
console.log(`drawn in ${values.picture}`);
