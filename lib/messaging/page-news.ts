import { type Browser, browser } from '../browser/browser.ts';
import type { PageView } from './protocol.ts';
import { isBackground } from './senders.ts';

/*
 * A page that changes is read again by the background, once for all: the surfaces that show it hear of the outcome.
 */

interface PageNews {
  readonly saysoPage: PageView;
}

/** Lets every open surface know a page as it is now. That none is open is no error. */
export async function announcePage(view: PageView): Promise<void> {
  const news: PageNews = { saysoPage: view };
  await browser.runtime.sendMessage(news).catch(() => undefined);
}

/** Calls with each page that was read again, until the returned function is called. */
export function hearOfPages(onPage: (view: PageView) => void): () => void {
  const listener = (message: unknown, sender: Browser.runtime.MessageSender): undefined => {
    if (isBackground(sender) && isPageNews(message)) onPage(message.saysoPage);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** Both ends are built from the same protocol, so the frame is checked here and the payload by the compiler. */
const isPageNews = (message: unknown): message is PageNews =>
  typeof message === 'object' && message !== null && 'saysoPage' in message;
