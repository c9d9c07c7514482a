import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { claimsShown } from '../../tools/browsers/reading.ts';
import { COURIER, FERRY_FIRE } from '../../tools/newsroom/gold.ts';
import { inChromium } from './browsers/in-browsers.ts';

/** The words that the uppermost highlight brings out. */
const broughtOut = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const uppermost = [...CSS.highlights.values()].toSorted((a, b) => b.priority - a.priority)[0];
    const isFocus = [...CSS.highlights.keys()].some((name) => name.startsWith('q7x-5'));
    return isFocus && uppermost ? [...uppermost].map((range) => range.toString()).join(' ') : '';
  });
const isOther = (page: Page, than: string) =>
  expect.poll(() => broughtOut(page), { timeout: 30_000 }).not.toBe(than);

inChromium('the claims of a page', (scene) => {
  it('are gone through by shortcut, forth and back, from a page not yet read', async () => {
    const { browser, newsroom } = scene();
    const page = await browser.open(newsroom.url(COURIER.host, FERRY_FIRE.pages[0].page));
    const popup = await browser.popup(page);
    const contents = (await claimsShown(popup)).map(({ content }) => content);
    await popup.close();
    await page.reload();

    await browser.pressShortcut('next-claim', page.url());
    await isOther(page, '');
    const first = await broughtOut(page);
    expect(contents.some((content) => content.includes(first.slice(0, 20)))).toBe(true);
    await browser.pressShortcut('next-claim', page.url());
    await isOther(page, first);
    await browser.pressShortcut('previous-claim', page.url());
    await expect.poll(() => broughtOut(page), { timeout: 30_000 }).toBe(first);
    await page.close();
  });
});
