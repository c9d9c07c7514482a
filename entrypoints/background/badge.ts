import { browser } from '../../lib/browser/browser.ts';

const QUIET = '#1f2a44';
const WARNING = '#9c2f1f';

/** The badge counts what is saved of the page, never what was found on it. */
export const showCount = (tab: number, saved: number): Promise<void> =>
  show(tab, saved > 0 ? String(saved) : '', QUIET);

/** Where a shortcut could not do its work, and no surface is open to say so. */
export const showProblem = (tab: number): Promise<void> => show(tab, '!', WARNING);

async function show(tab: number, text: string, color: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId: tab, color });
  await browser.action.setBadgeText({ tabId: tab, text });
}
