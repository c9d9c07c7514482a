import { type Browser, browser } from '../browser/browser.ts';
import { isBackground } from './senders.ts';

/*
 * Of a long page the background says how far it is, to the surfaces that wait for it.
 */

interface FindingProgress {
  readonly tab: number;
  /** 0 to 1. */
  readonly share: number;
}

interface ProgressNews {
  readonly saysoProgress: FindingProgress;
}

/** Milliseconds: what takes no longer than this needs no word, and more often nobody looks. */
const PATIENCE = 300;
const EVERY = 100;

/** Tells the surfaces how far the finding in a tab is, once it takes its time. */
export function progressTeller(tab: number, now: () => number = Date.now): (share: number) => void {
  let next = now() + PATIENCE;
  return (share) => {
    if (now() < next) return;
    next = now() + EVERY;
    const news: ProgressNews = { saysoProgress: { tab, share } };
    void browser.runtime.sendMessage(news).catch(() => undefined);
  };
}

/** Calls with how far each page is that takes its time, until the returned function is called. */
export function hearOfProgress(onProgress: (progress: FindingProgress) => void): () => void {
  const listener = (message: unknown, sender: Browser.runtime.MessageSender): undefined => {
    if (isBackground(sender) && isProgressNews(message)) onProgress(message.saysoProgress);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** Both ends are built from the same protocol, so the frame is checked here and the payload by the compiler. */
const isProgressNews = (message: unknown): message is ProgressNews =>
  typeof message === 'object' && message !== null && 'saysoProgress' in message;
