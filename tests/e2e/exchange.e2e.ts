import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { press, shows } from '../../tools/browsers/controls.ts';
import {
  chooseImport,
  claimsListedWhen,
  exportAs,
  importFile,
  openLibrary,
} from '../../tools/browsers/library.ts';
import { claimsShown, saveAllClaims } from '../../tools/browsers/reading.ts';
import { FERRY_FIRE } from '../../tools/newsroom/gold.ts';
import { inEachBrowser, launchAnother } from './browsers/in-browsers.ts';

const [{ outlet, page: PAGE }] = FERRY_FIRE.pages;

/** The number that stands before "claims" beside the button that saves. */
const exportedClaims = (library: Page): Promise<number> =>
  library.$eval('.panel .row .muted', (facts) => Number(/(\d+) claim/.exec(facts.textContent ?? '')?.[1]));

inEachBrowser('what is saved goes out and comes in', (scene) => {
  let saved = 0;

  it('as tables that their readers read, a row for each claim', async () => {
    const { browser, newsroom } = scene();
    const page = await browser.open(newsroom.url(outlet.host, PAGE));
    const popup = await browser.popup(page);
    await saveAllClaims(popup);
    saved = (await claimsShown(popup)).filter(({ isSaved }) => isSaved).length;
    expect(saved).toBeGreaterThan(2);
    await popup.close();
    await page.close();

    const library = await openLibrary(browser, 'data');
    await shows(library, `${saved} claims`);
    const csv = await exportAs(browser, library, /comma-separated/);
    expect(parse(readFileSync(csv, 'utf8'), { columns: true })).toHaveLength(saved);
    const parquet = await exportAs(browser, library, /^Parquet/);
    const bytes = new Uint8Array(readFileSync(parquet));
    expect(await parquetReadObjects({ file: bytes.buffer })).toHaveLength(saved);
    await library.close();
  });

  it('as a data package that an empty profile imports', async () => {
    const { browser } = scene();
    const library = await openLibrary(browser, 'data');
    await shows(library, `${saved} claims`);
    const file = await exportAs(browser, library, /^Data package/);
    await library.close();
    const other = await launchAnother(browser.name);
    try {
      const empty = await openLibrary(other, 'data');
      await importFile(empty, file);
      await shows(empty, `${saved} claims`);
      expect(await exportedClaims(empty)).toBe(saved);
    } finally {
      await other.close();
    }
  });

  it('by an address that holds all that is chosen', async () => {
    const { browser } = scene();
    const library = await openLibrary(browser, 'data');
    await press(library, /comma-separated/, 'radio');
    await press(library, /Excel/, 'checkbox');
    await press(library, 'What a search finds', 'radio');
    const address = await library.evaluate(() => location.hash);
    expect(address).toBe('#data?format=csv&scope=search&of=&excel=');
    await library.close();
    const again = await browser.extensionPage('library.html', address);
    await shows(again, '.csv · ');
    expect(await again.$eval('input[type=checkbox]', ({ checked }) => checked)).toBe(true);
    await again.close();
  });

  it('from a table of another tool, whose columns are named first, and undone as a whole', async () => {
    const { browser } = scene();
    const table = join(browser.downloads, 'quotations.csv');
    writeFileSync(
      table,
      'Zitat;Link;Speaker\nThe dam held;https://dam.example/;the mayor\n;https://dam.example/;\n',
    );
    const library = await openLibrary(browser, 'data');
    await shows(library, `${saved} claims`);
    await chooseImport(library, table);
    await press(library, 'See what it would bring');
    await shows(library, 'Left out');
    await press(library, 'Import');
    await shows(library, `${saved + 1} claims`);
    await press(library, 'Take this import back');
    await shows(library, `${saved} claims`);
    await library.close();
    const claims = await openLibrary(browser, 'claims');
    expect(await claimsListedWhen(claims, saved)).toHaveLength(saved);
    await claims.close();
  });
});
