import { browser } from '../../lib/browser/browser.ts';
import { openPage } from './open-page.ts';

/** Reads each page of the sites that the reader has granted for good, as soon as it has loaded. */
export function readGrantedSites(): void {
  browser.tabs.onUpdated.addListener((tab, change) => {
    if (change.status === 'complete') void openWhereGranted(tab);
  });
}

async function openWhereGranted(tab: number): Promise<void> {
  // Without a grant for its site a tab has no address for us, and there is nothing to do.
  const { url } = await browser.tabs.get(tab);
  if (!url || !/^https?:/.test(url)) return;
  const granted = await browser.permissions.contains({ origins: [`${new URL(url).origin}/*`] });
  if (granted) await openPage(tab);
}
