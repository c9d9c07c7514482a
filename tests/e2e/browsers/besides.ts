import type { Page } from 'puppeteer-core';
import { isRead } from '../../../tools/browsers/reading.ts';
import type { Scene } from './in-browsers.ts';

/** The extension's API as its own pages have it. */
declare const chrome: {
  readonly tabs: {
    query(filter: object): Promise<readonly { readonly id?: number; readonly url?: string }[]>;
  };
};

/** A page with the panel beside it. The panel stands in a tab, since no test can see the browser's own. */
export async function besides(
  { browser }: Scene,
  address: string,
): Promise<{ readonly page: Page; readonly panel: Page }> {
  const page = await browser.open(address);
  const popup = await browser.popup(page);
  await isRead(popup);
  // Opening the popup has let the extension see the page's tab.
  const tab = await popup.evaluate(
    async (url) => (await chrome.tabs.query({})).find((one) => one.url === url)?.id,
    page.url(),
  );
  await popup.close();
  return { page, panel: await browser.extensionPage('sidepanel.html', `?tab=${tab}`) };
}
