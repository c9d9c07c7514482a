import type { Page } from 'puppeteer-core';
import type { ChromiumBrowser } from '../../../tools/browsers/chromium.ts';
import type { Scene } from '../browsers/in-browsers.ts';

/** One state of one surface, and how a reader comes there. */
export interface SurfaceState {
  readonly name: string;
  readonly open: (scene: Scene<ChromiumBrowser>) => Promise<Page>;
}

/** Opens a page of the extension in which something is made to happen before its own scripts run. */
export async function openWith(
  { browser }: Scene<ChromiumBrowser>,
  page: string,
  before: () => void,
): Promise<Page> {
  const surface = await browser.browser.newPage();
  await surface.evaluateOnNewDocument(before);
  await surface.goto(`chrome-extension://${browser.extensionId}/${page}`);
  return surface;
}

/** Closes all pages, so that the next state begins as a reader begins: with none open. */
export async function closeAll({ browser }: Scene<ChromiumBrowser>): Promise<void> {
  for (const page of await browser.browser.pages()) if (page.url() !== 'about:blank') await page.close();
}
