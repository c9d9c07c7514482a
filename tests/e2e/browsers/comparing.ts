import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { ExtensionBrowser } from '../../../tools/browsers/extension-browser.ts';
import { saveAllClaims, saveClaim } from '../../../tools/browsers/reading.ts';
import { FERRY_FIRE } from '../../../tools/newsroom/gold.ts';
import type { Scene } from './in-browsers.ts';

/** Saves all claims of the three articles about the ferry fire. */
export async function saveTheFire({ browser, newsroom }: Scene): Promise<void> {
  for (const { outlet, page: name } of FERRY_FIRE.pages) {
    const page = await browser.open(newsroom.url(outlet.host, name));
    const popup = await browser.popup(page);
    await saveAllClaims(popup);
    await popup.close();
    await page.close();
  }
}

/** Saves of the same articles the claims that several outlets carry, and no others. */
export async function saveShared({ browser, newsroom }: Scene): Promise<void> {
  for (const { outlet, page: name } of FERRY_FIRE.pages) {
    const page = await browser.open(newsroom.url(outlet.host, name));
    const popup = await browser.popup(page);
    for (const { words } of FERRY_FIRE.shared) {
      const ofOutlets: Readonly<Partial<Record<string, string>>> = words;
      const part = ofOutlets[outlet.host];
      if (part !== undefined) await saveClaim(popup, part);
    }
    await popup.close();
    await page.close();
  }
}

/** Opens the library's comparison; `asked` is what its address says of it. */
export async function openComparison(browser: ExtensionBrowser, asked: string): Promise<Page> {
  const library = await browser.extensionPage('library.html', `#compare?${asked}`);
  await library.waitForSelector('.compare [role=tabpanel]');
  return library;
}

/** Opens what the first number of a view stands for, by keyboard. */
export async function openFirst(library: Page): Promise<void> {
  const isPicture = await library.evaluate(() => {
    const inSight = [...document.querySelectorAll('.cell-button, .picture-button[tabindex="0"]')].find(
      (element) => element.checkVisibility(),
    );
    if (inSight instanceof HTMLElement || inSight instanceof SVGElement) inSight.focus();
    return inSight !== undefined;
  });
  expect(isPicture, 'something to open').toBe(true);
  await library.keyboard.press('Enter');
  await library.waitForSelector('.drill');
}
