import { i18n } from '#i18n';
import { newArticleOf, savedClaimOf } from '../../lib/annotation/describe-claim.ts';
import { browser } from '../../lib/browser/browser.ts';
import { claimFromSelection } from '../../lib/finding/claim-from-selection.ts';
import { askReader } from '../../lib/messaging/ask.ts';
import { showCount, showProblem } from './badge.ts';
import { openPage } from './open-page.ts';
import { whereKept } from './private-windows.ts';
import { saveOne } from './save-one.ts';

const MENU = 'add-selection';

/** Adds what the reader selected as a claim: from the context menu, or by its shortcut. */
export function addSelections(): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({
      id: MENU,
      title: i18n.t('background.addSelection'),
      contexts: ['selection'],
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === MENU && tab?.id !== undefined) void addSelection(tab.id);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === MENU && tab?.id !== undefined) void addSelection(tab.id);
  });
}

async function addSelection(tab: number): Promise<void> {
  const isAdded = await saveSelection(tab);
  if (!isAdded) await showProblem(tab);
}

async function saveSelection(tab: number): Promise<boolean> {
  const opened = await openPage(tab);
  if (!opened.ok) return false;
  const { article, findings, saved } = opened.value;
  const selection = await askReader(tab, 'reader.selection', null);
  const claim =
    selection.ok && selection.value && claimFromSelection(article.text, selection.value, findings);
  if (!claim) return false;
  const added = await whereKept(tab, () =>
    saveOne(newArticleOf(article, findings), {
      claim: savedClaimOf(article, claim),
      tags: [],
      note: '',
      stance: null,
      origin: 'added',
    }),
  );
  if (added.ok) await showCount(tab, saved.length + 1);
  return added.ok;
}
