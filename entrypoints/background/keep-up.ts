import { answer } from '../../lib/messaging/answer.ts';
import { announcePage } from '../../lib/messaging/page-news.ts';
import { isReader } from '../../lib/messaging/senders.ts';
import { done } from '../../lib/result.ts';
import { openPage } from './open-page.ts';

/** Reads a page again that has changed since it was read, and lets the surfaces that show it know. */
export function keepUpWithPages(): void {
  answer(
    {
      'page.changed': async (_, { tab }) => {
        if (tab?.id === undefined) return done(null);
        const opened = await openPage(tab.id);
        if (!opened.ok) return opened;
        await announcePage(opened.value);
        return done(null);
      },
    },
    isReader,
  );
}
