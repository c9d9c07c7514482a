import { defineContentScript } from 'wxt/utils/define-content-script';
import { browser } from '../../lib/browser/browser.ts';
import { answer } from '../../lib/messaging/answer.ts';
import { askFromPage } from '../../lib/messaging/ask.ts';
import { answerInView } from '../../lib/messaging/in-view.ts';
import { isBackground } from '../../lib/messaging/senders.ts';
import './highlights.css';
import { watchInView } from './in-view.ts';
import { PageReader } from './page-reader.ts';
import { watchPage } from './watch-page.ts';

const MARK = Symbol.for('sayso reader');

/** Injected when the reader of the page asks for it; does nothing before it is asked, and stands on a page once. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    if (isHereAlready()) return;
    const reader = new PageReader(window, (root) => watch.also(root));
    const watch = watchPage(
      window,
      () => reader.hasChanged(),
      () => void askFromPage('page.changed', null),
    );
    answer(
      {
        'reader.read': () => reader.read(),
        'reader.show': async (input) => reader.show(input),
        'reader.mark': async ({ anchors }) => reader.mark(anchors),
        'reader.selection': async () => reader.selection(),
        'reader.step': async ({ by }) => reader.step(by),
        'reader.reveal': async ({ spans }) => reader.reveal(spans),
      },
      isBackground,
    );
    answerInView((spans, report) => watchInView(window, (span) => reader.topOf(span), spans, report));
  },
});

/** A script that an update of the extension has cut off from it answers no more: it does not count. */
function isHereAlready(): boolean {
  const isAlive: unknown = Reflect.get(globalThis, MARK);
  if (typeof isAlive === 'function' && isAlive() === true) return true;
  Reflect.set(globalThis, MARK, () => browser.runtime?.id !== undefined);
  return false;
}
