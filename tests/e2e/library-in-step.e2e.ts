import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { control, fill, press, shows } from '../../tools/browsers/controls.ts';
import { openLibrary } from '../../tools/browsers/library.ts';
import { claimsShown, saveClaim } from '../../tools/browsers/reading.ts';
import { COURIER, FERRY_FIRE } from '../../tools/newsroom/gold.ts';
import { inEachBrowser } from './browsers/in-browsers.ts';

const WORDS = FERRY_FIRE.shared[0].words[COURIER.host];
const TAG = 'seen everywhere';

/** A page that is not in front is drawn by no frame: it is asked again and again. */
const told = (page: Page, isSo: (wanted: string) => boolean, wanted = '') =>
  page.waitForFunction(isSo, { timeout: 30_000, polling: 100 }, wanted);

const listsOne = (library: Page) =>
  told(library, () => document.querySelectorAll('main li[id] h2').length === 1);
const listsNone = (library: Page) => told(library, () => document.querySelector('main li[id] h2') === null);
const showsTag = (library: Page) =>
  told(library, (tag) => document.querySelector('main li[id]')?.textContent?.includes(tag) === true, TAG);

inEachBrowser('two libraries and a popup', (scene) => {
  it('show what is done in each of them, without being opened again', async () => {
    const { browser, newsroom } = scene();
    const one = await openLibrary(browser, 'claims');
    const other = await openLibrary(browser, 'claims');
    const page = await browser.open(newsroom.url(COURIER.host, FERRY_FIRE.pages[0].page));
    const popup = await browser.popup(page);
    await saveClaim(popup, WORDS);
    await listsOne(one);
    await listsOne(other);
    await popup.close();

    await one.bringToFront();
    await (await control(one, 'checkbox', /^Select the claim of/)).click();
    await fill(one, 'textbox', 'Add a tag', TAG);
    await press(one, 'Apply');
    await showsTag(one);
    await showsTag(other);

    await other.bringToFront();
    await press(other, 'Move to the bin');
    await listsNone(one);
    await press(other, 'Undo', 'button');
    await listsOne(one);
    await showsTag(one);
    await one.close();
    await other.close();

    await page.bringToFront();
    const again = await browser.popup(page);
    expect((await claimsShown(again)).filter(({ isSaved }) => isSaved)).toHaveLength(1);
    await shows(again, TAG);
    await again.close();
    await page.close();
  });
});
