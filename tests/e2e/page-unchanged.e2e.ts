import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { press } from '../../tools/browsers/controls.ts';
import { claimsShown, claimWith, saveClaim } from '../../tools/browsers/reading.ts';
import { COURIER, FERRY_FIRE } from '../../tools/newsroom/gold.ts';
import { highlightedText } from './browsers/highlighted.ts';
import { inEachBrowser } from './browsers/in-browsers.ts';

const [{ outlet, page: PAGE }] = FERRY_FIRE.pages;
const [{ words }] = FERRY_FIRE.shared;

inEachBrowser('Sayso leaves the page as it is', (scene) => {
  it('highlights claims without touching the document', async () => {
    const { browser, newsroom } = scene();
    const page = await browser.open(newsroom.url(outlet.host, PAGE));
    const before = await page.content();
    await countMutations(page);

    const popup = await browser.popup(page);
    expect((await claimsShown(popup)).length).toBeGreaterThan(0);
    await saveClaim(popup, words[COURIER.host]);
    const claim = await claimWith(popup, words[COURIER.host]);
    await press(claim, new RegExp(words[COURIER.host]));

    expect(await highlightedText(page)).toContain(words[COURIER.host]);
    expect(await page.content()).toBe(before);
    expect(await mutations(page)).toBe(0);
  });
});

/** Counts in the page's own world whatever changes in its document from now on. */
const countMutations = (page: Page) =>
  page.evaluate(() => {
    Reflect.set(globalThis, 'mutationsSeen', 0);
    new MutationObserver((records) => {
      const seen: unknown = Reflect.get(globalThis, 'mutationsSeen');
      Reflect.set(globalThis, 'mutationsSeen', Number(seen) + records.length);
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });

const mutations = (page: Page) => page.evaluate(() => Number(Reflect.get(globalThis, 'mutationsSeen')));
