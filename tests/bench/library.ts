/**
 * The library at 1,000, 10,000 and 100,000 claims in real Chromium: `node tests/bench/library.ts [COUNT...]`.
 * CHROMIUM names the browser where it is not /usr/bin/chromium.
 */
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

function rounded(measured: unknown): Measurements {
  if (typeof measured !== 'object' || measured === null) throw new Error('Nothing was measured.');
  return Object.fromEntries(
    Object.entries(measured).map(([name, value]) => [name, Math.round(Number(value) * 10) / 10]),
  );
}
