import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { claimsListedWhen, openLibrary } from '../../tools/browsers/library.ts';
import { isRead } from '../../tools/browsers/reading.ts';
import { COURIER, FERRY_FIRE } from '../../tools/newsroom/gold.ts';
import { inChromium, inEachBrowser, type Scene } from './browsers/in-browsers.ts';

const [{ outlet, page: PAGE }] = FERRY_FIRE.pages;
const WORDS = FERRY_FIRE.shared[0].words[COURIER.host];

/** A page that was read and is in front, without a surface. */
async function readPage({ browser, newsroom }: Scene): Promise<Page> {
  const page = await browser.open(newsroom.url(outlet.host, PAGE));
  const popup = await browser.popup(page);
  await isRead(popup);
  await popup.close();
  await page.bringToFront();
  return page;
}

/** Where the words of a claim begin in the window, once they are scrolled into view. */
const placeOf = (page: Page, words: string) =>
  page.evaluate((text) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const at = walker.currentNode.textContent?.indexOf(text.slice(0, 16)) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(walker.currentNode, at);
      range.setEnd(walker.currentNode, at + 12);
      walker.currentNode.parentElement?.scrollIntoView({ block: 'center' });
      const { x, y, height } = range.getBoundingClientRect();
      return { x: x + 8, y: y + height / 2 };
    }
    return { x: 0, y: 0 };
  }, words);

const cards = (page: Page) => page.$$eval('html > [popover]', ({ length }) => length);
const card = (page: Page) => page.locator('aria/Claim[role="dialog"]').setTimeout(30_000).waitHandle();
const pressOnCard = (page: Page, name: string) =>
  page.locator(`aria/${name}[role="button"]`).setTimeout(30_000).click();
const noCard = (page: Page) => expect.poll(() => cards(page), { timeout: 30_000 }).toBe(0);

inChromium('the card of a claim on the page', (scene) => {
  it('comes by a click, tells who speaks, saves, and goes without a trace', async () => {
    const page = await readPage(scene());
    const before = await page.content();
    const { x, y } = await placeOf(page, WORDS);
    await page.mouse.click(x, y);
    const shown = await card(page);
    expect(await shown.evaluate((element) => element.textContent)).toContain(FERRY_FIRE.shared[0].source);
    await pressOnCard(page, 'Save');
    await page.locator('aria/Saved[role="button"]').setTimeout(30_000).waitHandle();
    await page.keyboard.press('Escape');
    await noCard(page);
    expect(await page.content()).toBe(before);

    const library = await openLibrary(scene().browser, 'claims');
    expect(JSON.stringify(await claimsListedWhen(library, 1))).toContain(WORDS.slice(0, 16));
    await library.close();
    await page.close();
  });

  it('is to the page an empty element that nothing of the page reaches into', async () => {
    const page = await readPage(scene());
    await page.addStyleTag({ content: 'html > div { display: none !important; opacity: 0 !important }' });
    const { x, y } = await placeOf(page, WORDS);
    await page.mouse.click(x, y);
    await card(page);
    const seen = await page.$eval('html > [popover]', (host) => ({
      content: host.outerHTML.replace(/ style="[^"]*"/, ''),
      root: host.shadowRoot,
      isShown: host.checkVisibility({ opacityProperty: true }),
    }));
    expect(seen).toEqual({ content: '<div popover="manual"></div>', root: null, isShown: true });
    await page.close();
  });

  it('takes the focus where the keyboard comes to a claim, and gives it back', async () => {
    const page = await readPage(scene());
    await page.evaluate(() => document.querySelector<HTMLElement>('a[href]')?.focus());
    await scene().browser.pressShortcut('next-claim', page.url());
    await card(page);
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('popover'))).toBe(true);
    await page.keyboard.press('Escape');
    await noCard(page);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('a');
    await page.close();
  });

  it('hides what is no claim', async () => {
    const page = await readPage(scene());
    const { x, y } = await placeOf(page, WORDS);
    await page.mouse.click(x, y);
    await card(page);
    await pressOnCard(page, 'Not a claim');
    await noCard(page);
    await page.mouse.click(x, y);
    const popup = await scene().browser.popup(page);
    await isRead(popup);
    expect(await popup.$eval('main', (main) => main.textContent)).toContain('said');
    await popup.close();
    await page.close();
  });
});

inEachBrowser('the card of a claim that is pointed at', (scene) => {
  it('comes where the pointer rests, and goes when it leaves', async () => {
    const page = await readPage(scene());
    const { x, y } = await placeOf(page, WORDS);
    await page.mouse.move(x - 1, y);
    await page.mouse.move(x, y);
    await expect.poll(() => cards(page), { timeout: 30_000 }).toBe(1);
    await page.mouse.move(2, 2);
    await noCard(page);
    await page.close();
  });

  it('comes by a click, and Escape closes it', async () => {
    const page = await readPage(scene());
    const { x, y } = await placeOf(page, WORDS);
    await page.mouse.click(x, y);
    await expect.poll(() => cards(page), { timeout: 30_000 }).toBe(1);
    await page.keyboard.press('Escape');
    await noCard(page);
    await page.close();
  });
});
