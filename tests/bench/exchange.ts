/**
 * Exports of 1,000, 10,000 and 100,000 claims in real Chromium, read from the library on disk:
 * `node tests/bench/exchange.ts [COUNT...]`. For each format the seconds, the file's size, the most memory that
 * JavaScript held above what it held before, and the longest time for which the page could not answer.
 * The slowest and the hungriest format of each size are drawn into out/bench/exchange.svg.
 * CHROMIUM names the browser where it is not /usr/bin/chromium.
 */
import { drawn } from './drawn.ts';
import type { ExportMeasurement } from './exchange/measured.ts';
import { measureInChromium } from './in-chromium.ts';

const counts = process.argv.slice(2).map(Number);
const worst: ({ readonly size: number } & ReturnType<typeof worstOf>)[] = [];

await measureInChromium(
  './exchange/measured.ts',
  counts.length > 0 ? counts : [1000, 10_000, 100_000],
  (count, measured) => {
    console.log(`${count} claims`);
    console.table(measured);
    worst.push({ size: count, ...worstOf(measured) });
  },
);
const pointsOf = (figure: keyof ReturnType<typeof worstOf>) =>
  worst.map((row) => ({ size: row.size, value: row[figure] }));
const sizeOf = 'claims, the worst of all formats';
drawn('exchange', 'How exports grow with the library', [
  { title: 'Export', points: pointsOf('ms'), sizeOf, most: 60_000 },
  { title: 'Memory', points: pointsOf('heap'), sizeOf, most: 300, unit: 'MB' },
  { title: 'Longest wait of the page', points: pointsOf('wait'), sizeOf, most: 50 },
]);

function worstOf(measured: unknown): { ms: number; heap: number; wait: number } {
  if (typeof measured !== 'object' || measured === null) throw new Error('Nothing was measured.');
  const formats: readonly ExportMeasurement[] = Object.values(measured);
  const most = (of: (format: ExportMeasurement) => number) => Math.max(...formats.map(of));
  return {
    ms: most(({ seconds }) => seconds * 1000),
    heap: most((format) => format['heap MB']),
    wait: most((format) => format['longest wait ms']),
  };
}
