import { browser } from './browser.ts';

/*
 * Chrome has a side panel, Firefox a sidebar. Both open only first thing in what the reader pressed; in Firefox that
 * has to be one of the browser's or the extension's own buttons, and none on a page.
 */

interface Opening {
  readonly open: (options?: { windowId: number }) => Promise<void>;
}

/** How to open the panel beside the pages of a window. Nothing where the browser has none. */
export function panelOpener(windowId: number | undefined): (() => Promise<void>) | undefined {
  const sidebar = sidebarOfFirefox();
  if (sidebar) return () => sidebar.open();
  const panel: unknown = Reflect.get(browser, 'sidePanel') ?? sidePanelOfChrome();
  if (!canOpen(panel) || windowId === undefined) return undefined;
  return () => panel.open({ windowId });
}

/** Whether it is open in a window already, where the browser can tell. */
export async function isPanelOpen(windowId: number | undefined): Promise<boolean> {
  const sidebar = sidebarOfFirefox();
  if (!sidebar || !('isOpen' in sidebar) || typeof sidebar.isOpen !== 'function') return false;
  const isOpen: unknown = await sidebar.isOpen({ windowId });
  return isOpen === true;
}

const canOpen = (api: unknown): api is Opening =>
  typeof api === 'object' && api !== null && 'open' in api && typeof api.open === 'function';

function sidebarOfFirefox(): Opening | undefined {
  const sidebar: unknown = Reflect.get(browser, 'sidebarAction');
  return canOpen(sidebar) ? sidebar : undefined;
}

/** The polyfill does not know the side panel, which is Chrome's alone. */
function sidePanelOfChrome(): unknown {
  const chrome: unknown = Reflect.get(globalThis, 'chrome');
  return typeof chrome === 'object' && chrome !== null && 'sidePanel' in chrome
    ? chrome.sidePanel
    : undefined;
}
