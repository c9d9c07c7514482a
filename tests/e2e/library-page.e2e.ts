import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { bundle } from '../../lib/exchange/bundle/write-bundle.ts';
import { control, fill, press, shows } from '../../tools/browsers/controls.ts';
import { importFile, openLibrary } from '../../tools/browsers/library.ts';
import { longLibrary } from '../fixtures/surfaces/long-library.ts';
import { inEachBrowser } from './browsers/in-browsers.ts';
import { inDigits } from './browsers/in-digits.ts';

const CLAIMS = 2000;

const rowsShown = (library: Page) => library.$$eval('.claim-row', (rows) => rows.length);

/** Waits until the row at this place has the focus and is in sight. */
async function focusIsAt(library: Page, place: number): Promise<void> {
  const isThere = library.waitForFunction(
    (wanted) => {
      const row = document.activeElement;
      if (row?.getAttribute('data-index') !== String(wanted)) return false;
      const { top, bottom } = row.getBoundingClientRect();
      return row.hasAttribute('data-claim') && top >= 0 && bottom <= innerHeight;
    },
    { timeout: 30_000 },
    place,
  );
  await isThere.catch(async () => {
    const at = await library.evaluate(() => {
      const { top, bottom } = document.activeElement?.getBoundingClientRect() ?? {};
      return `${document.activeElement?.outerHTML.slice(0, 120)} from ${top} to ${bottom} of ${innerHeight}`;
    });
    throw new Error(`The focus is not at ${place} but at ${at}.`);
  });
}

const selected = (library: Page, count: number) => shows(library, `${inDigits(count)} selected`);

inEachBrowser('a library of thousands', (scene) => {
  it('is walked through by keys, ticked in stretches, tagged at once and brought back', async () => {
    const { browser } = scene();
    const folder = mkdtempSync(join(tmpdir(), 'sayso-long-'));
    const file = join(folder, 'long.jsonl');
    writeFileSync(file, [...bundle.write(longLibrary(CLAIMS), { now: '2026-05-01T12:00:00.000Z' })].join(''));
    const library = await openLibrary(browser, 'data');
    await importFile(library, file);
    rmSync(folder, { recursive: true });

    await press(library, /^Claims/, 'link');
    await shows(library, `${inDigits(CLAIMS)} claims`);
    await press(library, 'Table');
    await library.waitForSelector(`.claim-table[aria-rowcount="${CLAIMS + 1}"] [data-index="0"][data-claim]`);
    expect(await rowsShown(library)).toBeLessThan(100);

    await library.focus('.claim-row[data-index="0"]');
    await library.keyboard.press('End');
    await focusIsAt(library, CLAIMS - 1);
    await library.keyboard.press('Home');
    await focusIsAt(library, 0);
    await library.keyboard.press(' ');
    await selected(library, 1);
    await library.keyboard.down('Shift');
    await library.keyboard.press('End');
    await library.keyboard.up('Shift');
    await selected(library, CLAIMS);

    await fill(library, 'textbox', 'Add a tag', 'all of it');
    await press(library, 'Apply');
    await shows(library, `${inDigits(CLAIMS)} claims`);
    await control(library, 'checkbox', new RegExp(`^all of it\\s*${inDigits(CLAIMS)}$`));
    await press(library, 'Undo', 'button');
    await library.waitForFunction(() => !document.body.textContent.includes('all of it'), {
      timeout: 30_000,
    });
    await library.close();
  });

  it('has an address for every state, and Back leads back', async () => {
    const { browser } = scene();
    const library = await openLibrary(browser, 'claims');
    await shows(library, `${inDigits(CLAIMS)} claims`);
    await press(library, 'Table');
    await library.waitForSelector(`.claim-table[aria-rowcount="${CLAIMS + 1}"]`);
    await press(library, 'Source');
    await library.waitForSelector('th[aria-sort=ascending]');
    await library.focus('.claim-row[data-index="0"]');
    await library.keyboard.press('ArrowDown');
    await library.keyboard.press('Enter');
    await shows(library, 'Your stance');
    const { hash } = new URL(library.url());
    const open = await library.$eval('.claim-preview h2', ({ textContent }) => textContent);

    const again = await browser.extensionPage('library.html', hash);
    await again.waitForSelector('.claim-preview h2');
    expect(await again.$eval('.claim-preview h2', ({ textContent }) => textContent)).toBe(open);
    expect(await again.$('th[aria-sort=ascending]')).not.toBeNull();
    await again.close();

    await library.goBack();
    await library.waitForFunction(() => document.querySelector('.claim-preview') === null);
    await library.goBack();
    await library.waitForFunction(() => document.querySelector('th[aria-sort=ascending]') === null);
    await library.goBack();
    await library.waitForSelector('.saved');
    await library.goForward();
    await library.waitForSelector('.claim-table');
    await library.close();
  });
});
