import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { shows } from '../../tools/browsers/controls.ts';
import { claimsListedWhen, openLibrary } from '../../tools/browsers/library.ts';
import { isRead } from '../../tools/browsers/reading.ts';
import { COURIER, FERRY_FIRE } from '../../tools/newsroom/gold.ts';
import { complaints, setTone, TONES } from './browsers/axe.ts';
import { inChromium, inEachBrowser } from './browsers/in-browsers.ts';

inChromium('a claim that was missed', (scene) => {
  it('is added from a selection by the context menu', async () => {
    const { browser, newsroom } = scene();
    const page = await browser.open(newsroom.url(COURIER.host, FERRY_FIRE.pages[0].page));
    const popup = await browser.popup(page);
    await isRead(popup);
    await popup.close();

    const selected = await selectParagraph(page);
    await page.bringToFront();
    await browser.chooseFromContextMenu('add-selection', page.url());

    const library = await openLibrary(browser, 'claims');
    const [claim] = await claimsListedWhen(library, 1);
    expect(selected.length).toBeGreaterThan(20);
    expect(JSON.stringify(claim)).toContain(selected.slice(0, 20));
    await library.close();

    // It stands among the claims of its page.
    const again = await browser.popup(page);
    await isRead(again);
    await shows(again, 'added by you');
    await again.close();
    await page.close();
  });
});

inEachBrowser('words that are selected on a page', (scene) => {
  it('become a claim by one click on the button beside them', async () => {
    const { browser, newsroom } = scene();
    const page = await browser.open(newsroom.url(COURIER.host, FERRY_FIRE.pages[0].page));
    await page.bringToFront();
    await selectParagraph(page);
    expect(await beside(page), 'a page that was not read').toBe(0);
    await page.evaluate(() => getSelection()?.removeAllRanges());
    const popup = await browser.popup(page);
    await isRead(popup);
    await popup.close();

    await page.bringToFront();
    const selected = await selectParagraph(page);
    const button = await page.waitForSelector('html > [popover]', { timeout: 30_000 });
    await button?.click();
    const library = await openLibrary(browser, 'claims');
    expect(JSON.stringify(await claimsListedWhen(library, 1))).toContain(selected.slice(0, 20));
    await library.close();

    // It goes with the selection, and leaves nothing behind.
    await page.bringToFront();
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await expect.poll(() => beside(page), { timeout: 30_000 }).toBe(0);
    await page.close();
  });
});

inChromium('axe has nothing to say of what stands on the page', (scene) => {
  it('at a selection, and at a claim', async () => {
    const { browser, newsroom } = scene();
    const page = await browser.open(newsroom.url(COURIER.host, FERRY_FIRE.pages[0].page));
    const popup = await browser.popup(page);
    await isRead(popup);
    await popup.close();
    await page.bringToFront();
    await selectParagraph(page);
    const atSelection = await shadowAround(page, 'aria/Add this claim[role="button"]');
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await expect.poll(() => beside(page), { timeout: 30_000 }).toBe(0);
    await browser.pressShortcut('next-claim', page.url());
    const atClaim = await shadowAround(page, 'aria/Claim[role="dialog"]');

    for (const tone of TONES)
      for (const shadow of [atSelection, atClaim]) {
        expect(shadow).toContain('<button');
        await page.setContent(shadow);
        await setTone(page, tone);
        await page.evaluate(
          (scheme) => document.documentElement.style.setProperty('color-scheme', scheme),
          tone,
        );
        expect(await complaints(page), tone).toEqual([]);
      }
    await page.close();
  });
});

/** Nothing reaches into the closed root, so what is in it is laid out anew in a document of its own. */
async function shadowAround(page: Page, selector: string): Promise<string> {
  const within = await page.locator(selector).setTimeout(30_000).waitHandle();
  return within.evaluate((element) => {
    const root = element.getRootNode();
    const inside = root instanceof ShadowRoot ? root.innerHTML.replaceAll(':host', ':root') : '';
    return `<!doctype html><html lang="en"><title>Beside the text</title><main><h1>A page</h1>${inside}</main></html>`;
  });
}

const beside = (page: Page) => page.$$eval('html > [popover]', ({ length }) => length);

const selectParagraph = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const paragraph = [...document.querySelectorAll('p')].find((one) =>
      one.textContent.includes('Coastguard'),
    );
    paragraph?.scrollIntoView({ block: 'center' });
    if (paragraph) getSelection()?.selectAllChildren(paragraph);
    return getSelection()?.toString().trim() ?? '';
  });
