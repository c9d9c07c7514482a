import { browser } from '../../lib/browser/browser.ts';

/** The badge counts what is saved of the page, never what was found on it. */
export async function showCount(tab: number, saved: number): Promise<void> {
  await browser.action.setBadgeText({ tabId: tab, text: saved > 0 ? String(saved) : '' });
  await browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#1f2a44' });
}
