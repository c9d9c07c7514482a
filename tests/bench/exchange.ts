/**
 * Exports of 1,000, 10,000 and 100,000 claims from the library's page, in real Chromium with the built extension:
 * `node tests/bench/exchange.ts [COUNT...]`, after `npm run build`. For each format the seconds from the press of the
 * button until the file is handed to the browser, its size, the most memory that all of the extension holds above
 * what it held before (on Linux), and the page's longest task, in milliseconds of the processor. The slowest and the
 * hungriest format of each size are drawn into out/bench/exchange.svg. CHROMIUM names the browser where it is not
 * /usr/bin/chromium.
 */
import { rmSync, statSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { ChromiumBrowser } from '../../tools/browsers/chromium.ts';
import { press } from '../../tools/browsers/controls.ts';
import { downloaded } from '../../tools/browsers/downloads.ts';
import { openLibrary } from '../../tools/browsers/library.ts';
import { withBuiltExtension } from './built-extension.ts';
import { drawn } from './drawn.ts';
import { fillLibrary } from './library/fill-library.ts';
import { extensionMemory, type ProcessMemory } from './library/process-memory.ts';
import { longestTaskDuring } from './longest-task.ts';

interface ExportMeasurement {
  readonly seconds: number;
  readonly 'file MB': number;
  readonly 'memory MB': number;
  readonly 'longest task ms': number;
}

const PATIENCE = 600_000;
const counts = process.argv.slice(2).map(Number);
const worst: ({ readonly size: number } & ReturnType<typeof worstOf>)[] = [];

for (const count of counts.length > 0 ? counts : [1000, 10_000, 100_000]) {
  const measured = await withBuiltExtension((browser) => measuredIn(browser, count));
  console.log(`${count} claims`);
  console.table(measured);
  worst.push({ size: count, ...worstOf(Object.values(measured)) });
}
const pointsOf = (figure: keyof ReturnType<typeof worstOf>) =>
  worst.map((row) => ({ size: row.size, value: row[figure] }));
const sizeOf = 'claims, the worst of all formats';
drawn('exchange', 'How exports grow with the library', [
  { title: 'Export', points: pointsOf('ms'), sizeOf, most: 60_000 },
  { title: 'Memory', points: pointsOf('memory'), sizeOf, most: 300, unit: 'MB' },
  { title: 'Longest task of the page', points: pointsOf('task'), sizeOf, most: 50 },
]);

function worstOf(formats: readonly ExportMeasurement[]): { ms: number; memory: number; task: number } {
  const most = (of: (format: ExportMeasurement) => number) => Math.max(...formats.map(of));
  return {
    ms: most(({ seconds }) => seconds * 1000),
    memory: most((format) => format['memory MB']),
    task: most((format) => format['longest task ms']),
  };
}

async function measuredIn(
  browser: ChromiumBrowser,
  count: number,
): Promise<Record<string, ExportMeasurement>> {
  const memory = extensionMemory(browser.browser.process()?.pid ?? 0);
  await fillLibrary(browser, count);
  const library = await openLibrary(browser, 'data');
  await library.waitForSelector('.formats');
  const table: Record<string, ExportMeasurement> = {};
  const formats = await library.$$eval('.formats label', (labels) =>
    labels.map(({ textContent }) => textContent),
  );
  for (const format of formats)
    table[format.trim()] = await exported(browser, library, memory, format.trim());
  return table;
}

async function exported(
  browser: ChromiumBrowser,
  library: Page,
  memory: ProcessMemory,
  format: string,
): Promise<ExportMeasurement> {
  await press(library, format, 'radio');
  const collect = await library.createCDPSession();
  await collect.send('HeapProfiler.collectGarbage');
  const before = memory.now();
  memory.most();
  let file = '';
  const task = await longestTaskDuring(library, async () => {
    file = await downloaded(browser.downloads, async () => {
      await library.evaluate(watchWriting);
      await press(library, format, 'radio');
      await press(library, 'Save the file');
      await writtenIn(library);
    });
  });
  const took = await library.evaluate(() => Number(Reflect.get(globalThis, 'tookToWrite')));
  const size = statSync(file).size;
  rmSync(file);
  return {
    seconds: rounded(took / 1000),
    'file MB': rounded(size / 1e6),
    'memory MB': rounded(memory.most() - before),
    'longest task ms': rounded(task),
  };
}

/** Asks again and again: one question that is not answered for minutes counts as lost. */
async function writtenIn(library: Page): Promise<void> {
  const until = Date.now() + PATIENCE;
  while (!(await library.evaluate(() => Reflect.get(globalThis, 'isWritten') === true))) {
    if (Date.now() > until) throw new Error('The file was not written.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Runs in the page: looks how long the file that is written next is being written. */
function watchWriting(): void {
  let started: number | undefined;
  Object.assign(globalThis, { isWritten: false });
  const timer = setInterval(() => {
    const isWriting = document.querySelector('progress') !== null;
    if (isWriting) started ??= performance.now();
    if (isWriting || started === undefined) return;
    Object.assign(globalThis, { tookToWrite: performance.now() - started, isWritten: true });
    clearInterval(timer);
  }, 5);
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
