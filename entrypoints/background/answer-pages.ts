import { answer } from '../../lib/messaging/answer.ts';
import { announcePage } from '../../lib/messaging/page-news.ts';
import { isReader } from '../../lib/messaging/senders.ts';
import { done, failed, type Result } from '../../lib/result.ts';
import { saveSelection } from './add-selection.ts';
import { openBeside } from './open-beside.ts';
import { openPage } from './open-page.ts';
import { rejectFromPage, saveFromPage } from './save-from-page.ts';

const NO_TAB = failed('tab-closed', 'The page is closed. What you saved of it is kept.');

/** Answers the content scripts, which share a page with whoever wrote it: they are told little and believed less. */
export function answerPages(): void {
  answer(
    {
      'page.changed': (_, { tab }) => onTab(tab?.id, readAgain),
      'page.save': ({ claim }, { tab }) => onTab(tab?.id, (id) => saveFromPage(id, claim)),
      'page.reject': ({ claim }, { tab }) => onTab(tab?.id, (id) => rejectFromPage(id, claim)),
      'page.openBeside': ({ claim }, { tab }) => openBeside(claim, tab),
      'page.addSelection': (_, { tab }) => onTab(tab?.id, saveSelection),
    },
    isReader,
  );
}

const onTab = async (
  tab: number | undefined,
  act: (tab: number) => Promise<Result<null>>,
): Promise<Result<null>> => (tab === undefined ? NO_TAB : act(tab));

/** Reads a page again that has changed since it was read, and lets the surfaces that show it know. */
async function readAgain(tab: number): Promise<Result<null>> {
  const opened = await openPage(tab);
  if (!opened.ok) return opened;
  await announcePage(opened.value);
  return done(null);
}
