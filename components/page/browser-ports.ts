import { browser } from '../../lib/browser/browser.ts';
import type { SiteAccessPort } from './site-access.tsx';

/** The browser's own answers to what the reading surfaces ask for. */
export const siteAccess: SiteAccessPort = {
  has: (origins) => browser.permissions.contains({ origins: [...origins] }),
  request: (origins) => browser.permissions.request({ origins: [...origins] }),
};

const LIBRARY = '/library.html';

export const openLibrary = (): void => void browser.tabs.create({ url: LIBRARY });

export const openSettings = (): void => void browser.runtime.openOptionsPage();

/** The tab that `?tab=` names, or else the one in front. */
export async function tabToRead(search: string): Promise<number | undefined> {
  const named = Number(new URLSearchParams(search).get('tab') ?? Number.NaN);
  if (Number.isInteger(named)) return named;
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  return front?.id;
}
