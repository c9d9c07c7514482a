import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { control, fill, press, shows } from '../../tools/browsers/controls.ts';
import { claimsListedWhen, openLibrary } from '../../tools/browsers/library.ts';
import { claimsShown, saveAllClaims } from '../../tools/browsers/reading.ts';
import { FERRY_FIRE } from '../../tools/newsroom/gold.ts';
import { inEachBrowser } from './browsers/in-browsers.ts';

const [{ outlet, page: PAGE }] = FERRY_FIRE.pages;

/** Waits until the control in focus is called so. */
const focusIsOn = (library: Page, name: string) =>
  library.waitForFunction(
    (wanted) => document.activeElement?.getAttribute('aria-label') === wanted,
    { timeout: 15_000 },
    name,
  );

/** Types a name into the field that asks for one, which has the focus. */
async function name(library: Page, words: string) {
  await library.waitForSelector('.name-form input:focus', { timeout: 15_000 });
  await library.keyboard.type(words);
  await library.keyboard.press('Enter');
}

inEachBrowser('what the reader arranges in the library', (scene) => {
  let saved = 0;

  it('is a collection: made, filled, narrowed down to, renamed, deleted and brought back', async () => {
    const { browser, newsroom } = scene();
    const page = await browser.open(newsroom.url(outlet.host, PAGE));
    const popup = await browser.popup(page);
    await saveAllClaims(popup);
    saved = (await claimsShown(popup)).filter(({ isSaved }) => isSaved).length;
    await popup.close();
    await page.close();

    const library = await openLibrary(browser, 'claims');
    await claimsListedWhen(library, saved);
    await press(library, 'New collection');
    await name(library, 'Essay');
    await shows(library, 'The collection “Essay” is kept.');

    await (await control(library, 'checkbox', /^Select the claim of/)).click();
    const deed = await control(library, 'combobox', 'What to do');
    await deed.select('collect');
    const which = await control(library, 'combobox', 'Put into a collection');
    await which.select(await which.$eval('option:nth-child(2)', ({ value }) => value));
    await press(library, 'Apply');
    await (await control(library, 'checkbox', /^Essay\s*1$/)).click();
    expect(await claimsListedWhen(library, 1)).toHaveLength(1);
    expect(library.url()).toContain('collection=');

    await press(library, 'Rename or delete “Essay”');
    await name(library, 'Thesis');
    await focusIsOn(library, 'Rename or delete “Thesis”');
    await press(library, 'Rename or delete “Thesis”');
    await press(library, 'Delete');
    await shows(library, 'Its claims stay in the library.');
    expect(await claimsListedWhen(library, saved)).toHaveLength(saved);
    await press(library, 'Undo', 'button');
    await control(library, 'checkbox', /^Thesis\s*1$/);
    await library.close();
  });

  it('is a search: kept under a name, opened, and deleted', async () => {
    const { browser } = scene();
    const library = await openLibrary(browser, 'claims');
    await claimsListedWhen(library, saved);
    await fill(library, 'searchbox', 'Search your library', 'nothingislikethis');
    await shows(library, 'No claim fits');
    await press(library, 'Keep this search');
    await name(library, 'Empty one');
    await shows(library, 'The search “Empty one” is kept.');
    await press(library, 'Clear the search');
    await claimsListedWhen(library, saved);
    await press(library, 'Empty one', 'link');
    await shows(library, 'No claim fits');
    await press(library, 'Rename or delete “Empty one”');
    await press(library, 'Delete');
    await shows(library, 'The search “Empty one” is deleted.');
    await library.close();
  });
});
