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

/**
 * Opens the side panel of Chrome or the sidebar of Firefox. Both want to be called first thing in the click, so the
 * window must be known beforehand. Nothing where the browser has neither.
 */
export function panelOpener(windowId: number | undefined): (() => void) | undefined {
  const sidebar: unknown = Reflect.get(browser, 'sidebarAction');
  if (canOpen(sidebar)) return () => void sidebar.open();
  const panel: unknown = Reflect.get(browser, 'sidePanel') ?? chromeSidePanel();
  if (!canOpen(panel) || windowId === undefined) return undefined;
  return () => void panel.open({ windowId });
}

interface Opening {
  readonly open: (options?: { windowId: number }) => Promise<void>;
}

const canOpen = (api: unknown): api is Opening =>
  typeof api === 'object' && api !== null && 'open' in api && typeof api.open === 'function';

/** The polyfill does not know the side panel, which is Chrome's alone. */
function chromeSidePanel(): unknown {
  const chrome: unknown = Reflect.get(globalThis, 'chrome');
  return typeof chrome === 'object' && chrome !== null && 'sidePanel' in chrome
    ? chrome.sidePanel
    : undefined;
}
