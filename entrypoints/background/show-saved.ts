import type { Annotation } from '../../lib/annotation/annotation.ts';
import { browser } from '../../lib/browser/browser.ts';
import { watchLibrary } from '../../lib/library/announcements.ts';
import { annotationsOfArticle } from '../../lib/library/reader.ts';
import { askReader } from '../../lib/messaging/ask.ts';
import { readSettings, watchSettings } from '../../lib/settings/stored-settings.ts';
import { showCount } from './badge.ts';

/*
 * Which page a tab shows is kept for as long as the browser runs, one entry a tab: the background may be killed
 * between reading a page and a write to the library that changes what is saved of the page.
 */
const OF_TAB = 'page in tab ';

/** Counts on a tab's badge what is saved of its page, and keeps that and the marks on the page true from now on. */
export async function showSaved(tab: number, page: string): Promise<void> {
  await browser.storage.session.set({ [OF_TAB + tab]: page });
  await count(tab, await annotationsOfArticle(page));
}

/** Keeps all tabs true: whoever writes to the library, and whatever the reader sets. */
export function keepSavedShown(): void {
  watchLibrary(() => void inEachTab(markAndCount));
  watchSettings(() => void inEachTab(count));
  const forget = (tab: number) => browser.storage.session.remove(OF_TAB + tab);
  browser.tabs.onRemoved.addListener((tab) => void forget(tab));
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (status === 'loading') void forget(tab);
  });
}

type Show = (tab: number, annotations: readonly Annotation[]) => Promise<void>;

async function inEachTab(show: Show): Promise<void> {
  const kept = Object.entries(await browser.storage.session.get(null));
  for (const [key, page] of kept)
    if (key.startsWith(OF_TAB) && typeof page === 'string')
      await show(Number(key.slice(OF_TAB.length)), await annotationsOfArticle(page));
}

const markAndCount: Show = async (tab, annotations) => {
  // A page that has gone meanwhile is marked when it is read again.
  await askReader(tab, 'reader.mark', { anchors: anchorsOf(annotations) });
  await count(tab, annotations);
};

const count: Show = async (tab, annotations) => {
  const { badge } = await readSettings();
  // The tab may be gone by now.
  await showCount(tab, badge ? annotations.length : 0).catch(() => undefined);
};

/** What the page finds saved claims by, claim by claim. */
export const anchorsOf = (annotations: readonly Annotation[]) =>
  annotations.map(({ claim }) => claim.content.map(({ anchor }) => anchor));
