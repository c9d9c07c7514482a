/**
 * Exports of 1,000, 10,000 and 100,000 claims from the library's page, in real Chromium with the built extension:
 * `node tests/bench/exchange.ts [COUNT...]`, after `npm run build`. For each format the seconds from the press of the
 * button until the file is handed to the browser, its size, the most memory above what was held before (on Linux) of
 * all of the extension, its page and its worker together, and of the browser's own process, which keeps the databases
 * and, until it is saved, the file; the page's longest task, in milliseconds of the processor; and how evenly the bar
 * moves. Then an export is stopped: how long it is until nothing works on it any more. FORMATS names the
 * formats, with commas, where not all are wanted. Says at the end what is over its limit, and fails then. Drawn into
 * out/bench/exchange-time.svg and exchange-memory.svg. CHROMIUM names the browser where it is not /usr/bin/chromium.
 */
import { drawn } from './drawn.ts';
import { type AllMeasured, measuredExports } from './exchange/measured-exports.ts';
import { LIMITS, overLimits } from './exchange/verdict.ts';

const counts = process.argv.slice(2).map(Number);
const all: { readonly size: number; readonly measured: AllMeasured }[] = [];

for (const size of counts.length > 0 ? counts : [1000, 10_000, 100_000]) {
  const measured = await measuredExports(size);
  console.log(`${size} claims; stopped, an export ended after ${measured.stopped ?? '-'} ms`);
  console.table(measured.formats);
  all.push({ size, measured });
}

const formats = Object.keys(all[0]?.measured.formats ?? {});
const panels = (figure: 'seconds' | 'together MB', times: number, most: number, unit?: 'MB') =>
  formats.map((title) => ({
    // Its extension alone: the name is too long for a picture.
    title: title.slice(title.lastIndexOf(' ') + 1),
    points: all.map(({ size, measured }) => ({
      size,
      // A time or a memory of nothing has no place on an axis by powers of ten.
      value: Math.max((measured.formats[title]?.[figure] ?? Number.NaN) * times, 1),
    })),
    sizeOf: 'claims',
    most,
    ...(unit && { unit }),
  }));
drawn('exchange-time', 'How long exports take', panels('seconds', 1000, LIMITS.seconds * 1000));
drawn(
  'exchange-memory',
  'What exports hold in memory',
  panels('together MB', 1, LIMITS['together MB'], 'MB'),
);

const over = overLimits(all);
console.log(over.length === 0 ? `Every export is within ${JSON.stringify(LIMITS)}.` : over.join('\n'));
if (over.length > 0) process.exitCode = 1;
