import type { SavedHere } from '../../lib/annotation/place.ts';
import { browser } from '../../lib/browser/browser.ts';
import { askReader } from '../../lib/messaging/ask.ts';

/** Kept by the browser while it runs: the background may be ended before the page has loaded. */
const keyOf = (tab: number): string => `awaited claim ${tab}`;

/** Remembers which claim the reader wants to see in a tab, once its page is read. */
export const awaitClaim = (tab: number, annotation: string): Promise<void> =>
  browser.storage.session.set({ [keyOf(tab)]: annotation });

/**
 * Scrolls to the claim that is awaited in a tab, once. By then the browser may have done so itself, by the address's
 * text fragment; that finds words as they were saved alone, and not every browser knows it.
 */
export async function revealAwaited(tab: number, saved: readonly SavedHere[]): Promise<void> {
  const key = keyOf(tab);
  const { [key]: id } = await browser.storage.session.get(key);
  if (id === undefined) return;
  await browser.storage.session.remove(key);
  const place = saved.find(({ annotation }) => annotation.id === id)?.place;
  if (place && 'spans' in place) await askReader(tab, 'reader.reveal', { spans: place.spans });
}
