import type { Browser } from '../../lib/browser/browser.ts';
import { isPanelOpen, panelOpener } from '../../lib/browser/side-panel.ts';
import { wantClaim } from '../../lib/messaging/wanted-claim.ts';
import { done, failed, type Result } from '../../lib/result.ts';

const BY_HAND = failed(
  'panel-by-hand',
  'Your browser opens the side panel only from its own button. Press Sayso in the toolbar (Alt+Shift+S), then “Open in the side panel”: it opens at this claim.',
);

/** Opens the side panel at a claim of the page that asks. */
export async function openBeside(
  claim: string,
  tab: Pick<Browser.tabs.Tab, 'id' | 'windowId'> | undefined,
): Promise<Result<null>> {
  // Before anything else, or the browser does not take it for the reader's press any more.
  const opening = panelOpener(tab?.windowId)?.();
  if (tab?.id !== undefined) await wantClaim({ tab: tab.id, claim });
  const isOpen = await opening?.then(
    () => true,
    () => isPanelOpen(tab?.windowId),
  );
  return isOpen ? done(null) : BY_HAND;
}
