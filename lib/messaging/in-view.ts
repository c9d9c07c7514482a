import { type Browser, browser } from '../browser/browser.ts';
import type { Span } from '../language/span.ts';
import { isOurs } from './senders.ts';

/*
 * A surface beside a page hears which claim the page shows, over a port that stands only as long as the surface
 * listens: nothing is measured on a page that nobody follows, and no scrolling wakes the background.
 */

const NAME = 'sayso in view';

/** Starts to watch where these spans are on the page, and says how to stop. `report` takes an index into them. */
export type WatchInView = (spans: readonly Span[], report: (index: number) => void) => () => void;

/** Hears which of the spans is the one in view, whenever that changes. Returns how to stop. */
export function followInView(
  tab: number,
  spans: readonly Span[],
  onInView: (index: number) => void,
): () => void {
  const port = browser.tabs.connect(tab, { name: NAME, frameId: 0 });
  port.onMessage.addListener((message: unknown) => {
    if (typeof message === 'number') onInView(message);
  });
  // A page without a reader ends the port at once; there is nothing to follow then.
  port.onDisconnect.addListener(() => void browser.runtime.lastError);
  port.postMessage(spans);
  return () => port.disconnect();
}

/** On the page's side: watches for each surface that follows. */
export function answerInView(watch: WatchInView): void {
  browser.runtime.onConnect.addListener((port: Browser.runtime.Port) => {
    if (port.name !== NAME || !port.sender || !isOurs(port.sender)) return;
    let stop = () => {};
    port.onMessage.addListener((message: unknown) => {
      stop();
      if (Array.isArray(message) && message.every(isSpan))
        stop = watch(message, (index) => port.postMessage(index));
    });
    port.onDisconnect.addListener(() => stop());
  });
}

const isSpan = (value: unknown): value is Span =>
  typeof value === 'object' &&
  value !== null &&
  'start' in value &&
  typeof value.start === 'number' &&
  'end' in value &&
  typeof value.end === 'number';
