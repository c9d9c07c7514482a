/**
 * Exports of 1,000, 10,000 and 100,000 claims in real Chromium, read from the library on disk:
 * `node tests/bench/exchange.ts [COUNT...]`. For each format the seconds, the file's size, the most memory that
 * JavaScript held above what it held before, and the longest time for which the page could not answer.
 * CHROMIUM names the browser where it is not /usr/bin/chromium.
 */
import { measureInChromium } from './in-chromium.ts';

const counts = process.argv.slice(2).map(Number);

await measureInChromium(
  './exchange/measured.ts',
  counts.length > 0 ? counts : [1000, 10_000, 100_000],
  (count, measured) => {
    console.log(`${count} claims`);
    console.table(measured);
  },
);
