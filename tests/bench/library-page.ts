/**
 * The library's page as its reader has it, in real Chromium with the built extension, at 1,000, 10,000 and 100,000
 * claims: `node tests/bench/library-page.ts [COUNT...]`, after `npm run build`. How long an import takes from the
 * press of its button, how often it tells how far it is, and from opening the page to its first row, by the clock and
 * of the processor, beside a page of the extension that paints one line of text and nothing else; and the most memory
 * that all of the extension holds meanwhile, above what it held before (on Linux). What was measured is drawn into
 * out/bench/library-page.svg. CHROMIUM names the browser where it is not /usr/bin/chromium.
 */
import type { ChromiumBrowser } from '../../tools/browsers/chromium.ts';
import { openLibrary } from '../../tools/browsers/library.ts';
import { withBuiltExtension } from './built-extension.ts';
import { drawn } from './drawn.ts';
import { carryOutImport, planImportOf } from './library/fill-library.ts';
import { addOneLinePage, ONE_LINE_PAGE } from './library/one-line-page.ts';
import { openingsOf } from './library/opening.ts';
import { extensionMemory, type ProcessMemory } from './library/process-memory.ts';

const PATIENCE = 600_000;
const OPENINGS = 9;
const counts = process.argv.slice(2).map(Number);
const table: Record<string, Awaited<ReturnType<typeof measured>>> = {};

for (const count of counts.length > 0 ? counts : [1000, 10_000, 100_000]) {
  table[count] = await withBuiltExtension((browser) => measured(browser, count), addOneLinePage);
  console.error(count, table[count]);
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
  const memory = extensionMemory(browser.browser.process()?.pid ?? 0);
  const imported = await importing(browser, memory, count);
  const openings = await openingsOf(
    browser,
    {
      library: { address: 'library.html#claims', awaited: 'main li[id] h2' },
      line: { address: ONE_LINE_PAGE, awaited: 'p' },
    },
    OPENINGS,
  );
  const [library, line] = [openings('library'), openings('line')];
  memory.most();
  const page = await browser.extensionPage('library.html', '#claims');
  await page.waitForFunction(() => document.querySelector('main li[id] h2') !== null, { timeout: PATIENCE });
  await new Promise((resolve) => setTimeout(resolve, 3000));
  return {
    ...imported,
    'first row ms': Math.round(library.clock),
    'one line ms': Math.round(line.clock),
    'first row, processor ms': Math.round(library.processor),
    'one line, processor ms': Math.round(line.processor),
    'open MB': Math.round(memory.most()),
  };
}

async function importing(browser: ChromiumBrowser, memory: ProcessMemory, count: number) {
  const empty = await openLibrary(browser, 'data');
  const before = memory.now();
  await empty.close();
  memory.most();
  const library = await planImportOf(browser, count);
  const told = await library.evaluate(watchProgress);
  const took = await carryOutImport(library);
  const most = memory.most() - before;
  const steps = await library.evaluate((name) => Number(Reflect.get(globalThis, name)), told);
  await library.close();
  return { 'import ms': Math.round(took), 'progress told': steps, 'import MB': Math.round(most) };
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
