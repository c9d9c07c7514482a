import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { claimsShown, saveClaim } from '../../tools/browsers/reading.ts';
import { COURIER, FERRY_FIRE } from '../../tools/newsroom/gold.ts';
import { besides } from './browsers/besides.ts';
import { inChromium, inEachBrowser } from './browsers/in-browsers.ts';

const marked = (panel: Page) =>
  panel.evaluate(() => document.querySelector('[aria-current=location] .claim-content')?.textContent ?? '');
const markedOtherThan = (panel: Page, words: string) =>
  panel.waitForFunction(
    (before) => {
      const now = document.querySelector('[aria-current=location] .claim-content')?.textContent ?? '';
      return now !== '' && now !== before;
    },
    { timeout: 30_000, polling: 100 },
    words,
  );

inEachBrowser('the side panel follows its page', (scene) => {
  it('and marks the claim that is in view', async () => {
    const { page, panel } = await besides(
      scene(),
      scene().newsroom.url(COURIER.host, FERRY_FIRE.pages[0].page),
    );
    const [first] = await claimsShown(panel);
    await markedOtherThan(panel, '');
    expect(await marked(panel)).toBe(first?.content);
    await page.bringToFront();
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await markedOtherThan(panel, first?.content ?? '');
    expect(await panel.$$eval('[aria-current=location]', ({ length }) => length)).toBe(1);
    await panel.close();
    await page.close();
  });
});

inChromium('the side panel keeps in step', (scene) => {
  it('with what the popup saves', async () => {
    const { page, panel } = await besides(
      scene(),
      scene().newsroom.url(COURIER.host, FERRY_FIRE.pages[0].page),
    );
    const popup = await scene().browser.popup(page);
    await saveClaim(popup, FERRY_FIRE.shared[0].words[COURIER.host]);
    await panel.waitForFunction(
      () => document.querySelectorAll('article button[aria-pressed=true]').length === 1,
      { timeout: 30_000, polling: 100 },
    );
    await popup.close();
    await panel.close();
    await page.close();
  });
});
