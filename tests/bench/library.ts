/**
 * The library at 1,000, 10,000 and 100,000 claims in real Chromium: `node tests/bench/library.ts [COUNT...]`.
 * How each measure grows is drawn into out/bench/library.svg.
 * CHROMIUM names the browser where it is not /usr/bin/chromium.
 */
import { drawn } from './drawn.ts';
import { measureInChromium } from './in-chromium.ts';
import type { Measurements } from './library/measured.ts';

const counts = process.argv.slice(2).map(Number);
const table: Record<string, Measurements> = {};

await measureInChromium(
  './library/measured.ts',
  counts.length > 0 ? counts : [1000, 10_000, 100_000],
  (count, measured) => {
    table[count] = rounded(measured);
    console.error(count, table[count]);
  },
);
console.table(table);
const pointsOf = (figure: string) =>
  Object.entries(table).map(([size, row]) => ({ size: Number(size), value: row[figure] ?? Number.NaN }));
const sizeOf = 'claims';
drawn('library', 'How the library’s costs grow with it', [
  { title: 'First rows read', points: pointsOf('first rows'), sizeOf, most: 300 },
  { title: 'Search with its rows (p95)', points: pointsOf('search and rows p95'), sizeOf, most: 50 },
  { title: 'Save one claim (p95)', points: pointsOf('save p95'), sizeOf, most: 20 },
  { title: 'Import', points: pointsOf('importing'), sizeOf, most: 60_000 },
  { title: 'Index made anew', points: pointsOf('index made'), sizeOf, most: 60_000 },
  { title: 'Index taken from disk', points: pointsOf('index from disk'), sizeOf, most: 1000 },
  { title: 'Memory of an import', points: pointsOf('import heap MB'), sizeOf, most: 1000, unit: 'MB' },
  { title: 'Memory afterwards', points: pointsOf('heap MB'), sizeOf, most: 300, unit: 'MB' },
]);

function rounded(measured: unknown): Measurements {
  if (typeof measured !== 'object' || measured === null) throw new Error('Nothing was measured.');
  return Object.fromEntries(
    Object.entries(measured).map(([name, value]) => [name, Math.round(Number(value) * 10) / 10]),
  );
}
