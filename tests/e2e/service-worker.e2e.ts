import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { claimsListedWhen, openLibrary } from '../../tools/browsers/library.ts';
import { claimsShown, saveAllClaims } from '../../tools/browsers/reading.ts';
import { WATER_TARIFF } from '../../tools/newsroom/gold.ts';
import { inChromium } from './browsers/in-browsers.ts';

const claimsSaved = async (popup: Page): Promise<number> =>
  (await claimsShown(popup)).filter(({ isSaved }) => isSaved).length;

inChromium('the service worker is killed', (scene) => {
  it('loses nothing between a save and the next visit', async () => {
    const { browser, newsroom } = scene();
    const savedOn = new Map<string, number>();
    for (const { outlet, page: path } of WATER_TARIFF.pages) {
      const page = await browser.open(newsroom.url(outlet.host, path));
      const popup = await browser.popup(page);
      await saveAllClaims(popup);
      savedOn.set(path, await claimsSaved(popup));
      await browser.stopServiceWorker();
      await popup.close();
      await page.close();
    }
    const library = await openLibrary(browser, 'claims');
    const saved = [...savedOn.values()].reduce((sum, count) => sum + count, 0);
    expect(saved).toBeGreaterThan(10);
    const counted = await library.waitForSelector('nav a[aria-current=page]');
    await library.waitForFunction(
      (count) => document.body.textContent.includes(`${count} claims`),
      {},
      saved,
    );
    await expect.poll(() => counted?.evaluate((link) => link.textContent)).toContain(String(saved));
    expect((await claimsListedWhen(library, Math.min(saved, 60))).length).toBe(Math.min(saved, 60));

    for (const { outlet, page: path } of WATER_TARIFF.pages) {
      await browser.stopServiceWorker();
      const page = await browser.open(newsroom.url(outlet.host, path));
      const popup = await browser.popup(page);
      expect(await claimsSaved(popup)).toBe(savedOn.get(path));
      await popup.close();
      await page.close();
    }
  });
});
