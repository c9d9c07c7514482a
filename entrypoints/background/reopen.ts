import { browser } from '../../lib/browser/browser.ts';
import { annotationsById, articleById } from '../../lib/library/reader.ts';
import { done, failed, type Result } from '../../lib/result.ts';
import { awaitClaim } from './awaited-claim.ts';
import { openPage } from './open-page.ts';

const NOT_ON_THE_WEB = failed(
  'not-on-the-web',
  'This article has no address on the web. What you saved of it is kept.',
);

/**
 * Brings the reader to a saved claim: in the tab that shows its page already, or else in a new one.
 * @param address The page's, with a text fragment, by which a new tab scrolls by itself where the words still stand.
 */
export async function reopenAtClaim(id: string, address: string): Promise<Result<null>> {
  if (!isOfTheWeb(address)) return NOT_ON_THE_WEB;
  const [annotation] = await annotationsById([id]);
  const article = annotation && (await articleById(annotation.article));
  const open = await tabShowing([address, ...(article ? [article.url, article.canonicalUrl] : [])]);
  if (open === undefined) {
    const { id: tab } = await browser.tabs.create({ url: address });
    if (tab !== undefined) await awaitClaim(tab, id);
    return done(null);
  }
  await awaitClaim(open.tab, id);
  await browser.tabs.update(open.tab, { active: true });
  await browser.windows.update(open.window, { focused: true });
  const opened = await openPage(open.tab);
  return opened.ok ? done(null) : opened;
}

interface OpenTab {
  readonly tab: number;
  readonly window: number;
}

/** The tab last looked at of those that show one of the addresses. Tabs that Sayso may not see have none for it. */
async function tabShowing(addresses: readonly string[]): Promise<OpenTab | undefined> {
  const sought = new Set(addresses.map(withoutFragment));
  const tabs = await browser.tabs.query({});
  const showing = tabs.filter(({ url }) => url !== undefined && sought.has(withoutFragment(url)));
  const [tab] = showing.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  return tab?.id !== undefined && tab.windowId !== undefined
    ? { tab: tab.id, window: tab.windowId }
    : undefined;
}

const withoutFragment = (address: string): string => address.split('#', 1)[0] ?? address;

const isOfTheWeb = (address: string): boolean =>
  URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
