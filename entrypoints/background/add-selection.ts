import { i18n } from '#i18n';
import { chosenMessages } from '../../components/wording/chosen-messages.ts';
import { newArticleOf, savedClaimOf } from '../../lib/annotation/describe-claim.ts';
import { browser } from '../../lib/browser/browser.ts';
import { claimFromSelection } from '../../lib/finding/claim-from-selection.ts';
import { askReader } from '../../lib/messaging/ask.ts';
import { announcePage } from '../../lib/messaging/page-news.ts';
import { done, failed, type Result } from '../../lib/result.ts';
import type { Language } from '../../lib/settings/settings.ts';
import { readSettings, watchSettings } from '../../lib/settings/stored-settings.ts';
import { showProblem } from './badge.ts';
import { openPage } from './open-page.ts';
import { whereKept } from './private-windows.ts';
import { saveOne } from './save-one.ts';

const MENU = 'add-selection';

const NOTHING_SELECTED = failed(
  'nothing-selected',
  'Nothing was added: what is selected is not in the article. Select the words of the claim and add them again.',
);

/** Adds what the reader selected as a claim: from the context menu, or by its shortcut. */
export function addSelections(): void {
  browser.runtime.onInstalled.addListener(() => void offerInMenu());
  watchSettings(({ language }) => void renameInMenu(language));
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === MENU && tab?.id !== undefined) void addSelection(tab.id);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === MENU && tab?.id !== undefined) void addSelection(tab.id);
  });
}

async function offerInMenu(): Promise<void> {
  const { language } = await readSettings();
  browser.contextMenus.create({ id: MENU, title: await menuTitle(language), contexts: ['selection'] });
}

async function renameInMenu(language: Language): Promise<void> {
  await browser.contextMenus.update(MENU, { title: await menuTitle(language) });
}

async function menuTitle(language: Language): Promise<string> {
  const messages = await chosenMessages(language);
  return messages?.get('background_addSelection') ?? i18n.t('background.addSelection');
}

async function addSelection(tab: number): Promise<void> {
  const added = await saveSelection(tab);
  if (!added.ok) await showProblem(tab);
}

/** Saves what is selected on a page as a claim, and lets the page and the surfaces show it. */
export async function saveSelection(tab: number): Promise<Result<null>> {
  const opened = await openPage(tab);
  if (!opened.ok) return opened;
  const { article, findings } = opened.value;
  const selection = await askReader(tab, 'reader.selection', null);
  const claim =
    selection.ok && selection.value && claimFromSelection(article.text, selection.value, findings);
  if (!claim) return NOTHING_SELECTED;
  const added = await whereKept(tab, () =>
    saveOne(newArticleOf(article, findings), {
      claim: savedClaimOf(article, claim),
      tags: [],
      note: '',
      stance: null,
      origin: 'added',
    }),
  );
  if (!added.ok) return added;
  const again = await openPage(tab);
  if (again.ok) await announcePage(again.value);
  return done(null);
}
