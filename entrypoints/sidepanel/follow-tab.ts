import { browser } from '../../lib/browser/browser.ts';

/** One page in one tab. */
export interface TabVisit {
  readonly tab: number;
  /** Tells two pages of the same tab apart. */
  readonly count: number;
}

/** Calls with the tab in front whenever another one, or another page in it, comes there. Returns how to stop. */
export function followTab(onVisit: (tab: number) => void): () => void {
  let front: number | undefined;
  const own = browser.windows.getCurrent();
  const activated = async ({ tabId, windowId }: { tabId: number; windowId: number }) => {
    if ((await own).id !== windowId) return;
    front = tabId;
    onVisit(tabId);
  };
  const updated = (tab: number, { status }: { status?: string }, { active, windowId }: TabState) => {
    if (status !== 'complete' || !active) return;
    if (front === undefined || tab === front) void activated({ tabId: tab, windowId: windowId ?? -1 });
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  };
}

interface TabState {
  readonly active: boolean;
  readonly windowId?: number | undefined;
}
