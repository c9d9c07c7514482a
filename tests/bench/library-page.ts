/**
 * The library's page as its reader has it, in real Chromium with the built extension, at 1,000, 10,000 and 100,000
 * claims: `node tests/bench/library-page.ts [COUNT...]`, after `npm run build`. How long an import takes from the
 * press of its button, how often it tells how far it is, and from opening the page to its first row, by the clock and
 * of the processor; and the most
 * memory that all of the extension holds meanwhile, above what it held before (on Linux). What was measured is drawn
 * into out/bench/library-page.svg. CHROMIUM names the browser where it is not /usr/bin/chromium.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../../lib/exchange/bundle/write-bundle.ts';
import { SHIPPED } from '../../tools/browsers/builds.ts';
import { type ChromiumBrowser, launchChromium } from '../../tools/browsers/chromium.ts';
import { press } from '../../tools/browsers/controls.ts';
import { chooseImport, openLibrary } from '../../tools/browsers/library.ts';
import { drawn } from './drawn.ts';
import { madeLibrary } from './library/made-library.ts';
import { extensionMemory } from './library/process-memory.ts';

const PATIENCE = 600_000;
const OPENINGS = 7;
const counts = process.argv.slice(2).map(Number);
const table: Record<string, Awaited<ReturnType<typeof measured>>> = {};

for (const count of counts.length > 0 ? counts : [1000, 10_000, 100_000]) {
  const downloads = mkdtempSync(join(tmpdir(), 'sayso-'));
  const browser = await launchChromium({
    extension: SHIPPED.chromium,
    executable: process.env.CHROMIUM ?? '/usr/bin/chromium',
    downloads,
  });
  try {
    table[count] = await measured(browser, count);
    console.error(count, table[count]);
  } finally {
    await browser.close();
    rmSync(downloads, { recursive: true, force: true });
  }
}
console.table(table);
type Figure = keyof Awaited<ReturnType<typeof measured>>;
const pointsOf = (figure: Figure) =>
  Object.entries(table).map(([size, row]) => ({ size: Number(size), value: row[figure] }));
const sizeOf = 'claims';
drawn('library-page', 'How the library’s page grows with the library', [
  { title: 'Import', points: pointsOf('import ms'), sizeOf, most: 60_000 },
  { title: 'Memory of an import', points: pointsOf('import MB'), sizeOf, most: 1000, unit: 'MB' },
  { title: 'Open, to the first row', points: pointsOf('first row ms'), sizeOf, most: 300 },
  { title: 'Memory of the open page', points: pointsOf('open MB'), sizeOf, most: 300, unit: 'MB' },
]);

async function measured(browser: ChromiumBrowser, count: number) {
  const file = join(browser.downloads, 'made.sayso.jsonl');
  writeFileSync(file, [...bundle.write(madeLibrary(count), { now: '2026-03-01T12:00:00.000Z' })].join(''));
  const library = await openLibrary(browser, 'data');
  const memory = extensionMemory(browser.browser.process()?.pid ?? 0);
  const before = memory.now();
  memory.most();
  await chooseImport(library, file);
  await library.waitForSelector('.summary dl', { timeout: PATIENCE });
  const told = await library.evaluate(watchProgress);
  const start = performance.now();
  await press(library, 'Import');
  await library.waitForFunction(() => document.body.textContent.includes('Imported'), {
    timeout: PATIENCE,
    polling: 50,
  });
  const importing = performance.now() - start;
  const importMemory = memory.most() - before;
  const steps = await library.evaluate((name) => Number(Reflect.get(globalThis, name)), told);
  await library.close();

  const openings: Opening[] = [];
  for (let round = 0; round < OPENINGS; round++) openings.push(await opened(browser));
  const median = (of: (opening: Opening) => number): number =>
    Math.round(openings.map(of).sort((a, b) => a - b)[Math.floor(OPENINGS / 2)] ?? Number.NaN);
  memory.most();
  const page = await browser.extensionPage('library.html', '#claims');
  await page.waitForFunction(() => document.querySelector('main li[id] h2') !== null, { timeout: PATIENCE });
  await new Promise((resolve) => setTimeout(resolve, 3000));
  const open = memory.most();
  await page.close();
  return {
    'import ms': Math.round(importing),
    'progress told': steps,
    'import MB': Math.round(importMemory),
    'first row ms': median(({ clock }) => clock),
    'first row, processor ms': median(({ processor }) => processor),
    'open MB': Math.round(open),
  };
}

/** Runs in the page: counts how often it shows how far the import is; answers the name of what it counts in. */
function watchProgress(): string {
  Object.assign(globalThis, { progressTold: 0 });
  const seen = new Set<number>();
  new MutationObserver(() => {
    const bar = document.querySelector('progress');
    if (bar) seen.add(bar.position);
    Object.assign(globalThis, { progressTold: seen.size });
  }).observe(document.body, { childList: true, subtree: true, attributes: true });
  return 'progressTold';
}

/** Milliseconds from the beginning of the navigation to the frame after the first row. */
interface Opening {
  readonly clock: number;
  /** What the page's own thread took of the processor, which other programs lengthen less. */
  readonly processor: number;
}

async function opened(browser: ChromiumBrowser): Promise<Opening> {
  const page = await browser.browser.newPage();
  await page.evaluateOnNewDocument(watchFirstRow);
  const session = await page.createCDPSession();
  await session.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' });
  await session.send('Performance.enable');
  await page.goto(`chrome-extension://${browser.extensionId}/library.html#claims`);
  const seen = await page.waitForFunction(() => Reflect.get(globalThis, 'firstRow'), { polling: 20 });
  const clock = Number(await seen.jsonValue());
  const { metrics } = await session.send('Performance.getMetrics');
  await page.close();
  const taken = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  return { clock, processor: taken * 1000 };
}

/** Runs in the page, before anything else. */
function watchFirstRow(): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('main li[id] h2')) return;
    observer.disconnect();
    requestAnimationFrame(() => Object.assign(globalThis, { firstRow: performance.now() }));
  });
  observer.observe(document, { childList: true, subtree: true });
}
