import { browser } from '../../lib/browser/browser.ts';
import { watchLibrary } from '../../lib/library/announcements.ts';
import { annotationsOfArticle } from '../../lib/library/reader.ts';
import { readSettings, watchSettings } from '../../lib/settings/stored-settings.ts';
import { showCount } from './badge.ts';

/*
 * Which page a tab shows is kept for as long as the browser runs, one entry a tab: the background may be killed
 * between reading a page and a write to the library that changes the page's count.
 */
const OF_TAB = 'page in tab ';

/** Shows on a tab's badge how much is saved of its page, from now on. */
export async function countSaved(tab: number, page: string): Promise<void> {
  await browser.storage.session.set({ [OF_TAB + tab]: page });
  await count(tab, page);
}

/** Keeps every badge true: whoever writes to the library, and whatever the reader sets. */
export function keepCounts(): void {
  watchLibrary(() => void countAgain());
  watchSettings(() => void countAgain());
  const forget = (tab: number) => browser.storage.session.remove(OF_TAB + tab);
  browser.tabs.onRemoved.addListener((tab) => void forget(tab));
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (status === 'loading') void forget(tab);
  });
}

async function countAgain(): Promise<void> {
  const kept = Object.entries(await browser.storage.session.get(null));
  for (const [key, page] of kept)
    if (key.startsWith(OF_TAB) && typeof page === 'string')
      await count(Number(key.slice(OF_TAB.length)), page);
}

async function count(tab: number, page: string): Promise<void> {
  const { badge } = await readSettings();
  const saved = badge ? (await annotationsOfArticle(page)).length : 0;
  // The tab may be gone by now.
  await showCount(tab, saved).catch(() => undefined);
}
