import type { Page } from 'puppeteer-core';
import { isRead } from '../../../tools/browsers/reading.ts';
import type { Scene } from './in-browsers.ts';

/** The extension's API as its own pages have it. */
declare const chrome: {
  readonly tabs: {
    query(filter: object): Promise<readonly { readonly id?: number; readonly url?: string }[]>;
  };
};

/** Opens a page and lets the extension see it; `tab` is the browser's own number of its tab. */
export async function openSeen(
  { browser }: Scene,
  address: string,
): Promise<{ readonly page: Page; readonly tab: number }> {
  const page = await browser.open(address);
  const popup = await browser.popup(page);
  await isRead(popup);
  // Opening the popup has let the extension see the page's tab.
  const tab = await tabOf(popup, page.url());
  await popup.close();
  return { page, tab };
}

/** @param asker A page of the extension. */
export async function tabOf(asker: Page, url: string): Promise<number> {
  const tab = await asker.evaluate(
    async (address) => (await chrome.tabs.query({})).find((one) => one.url === address)?.id,
    url,
  );
  if (tab === undefined) throw new Error(`No tab that the extension sees shows ${url}.`);
  return tab;
}

/** A page with the panel beside it. The panel stands in a tab, since no test can see the browser's own. */
export async function besides(
  scene: Scene,
  address: string,
): Promise<{ readonly page: Page; readonly panel: Page }> {
  const { page, tab } = await openSeen(scene, address);
  return { page, panel: await scene.browser.extensionPage('sidepanel.html', `?tab=${tab}`) };
}
