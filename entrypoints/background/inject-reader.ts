import type { Article } from '../../lib/article/article.ts';
import { browser } from '../../lib/browser/browser.ts';
import { askReader } from '../../lib/messaging/ask.ts';
import { done, failed, type Result } from '../../lib/result.ts';

const READER = '/content-scripts/reader.js';
/** Only rules for highlights of our own names: nothing of the page's looks changes, and no element is added to it. */
const HIGHLIGHT_STYLES = '/content-scripts/reader.css';

const CLOSED = failed(
  'page-closed',
  'Sayso cannot read this page: browsers keep extensions out of their own pages, their stores and the PDF viewer. Open a news article in a tab and try again.',
);

/** Reads the article in a tab, and puts the content script there first where it is not yet. */
export async function readTab(tab: number): Promise<Result<Article>> {
  const first = await askReader(tab, 'reader.read', null);
  if (first.ok || first.problem.code !== 'no-reader') return first;
  const injected = await injectReader(tab);
  return injected.ok ? askReader(tab, 'reader.read', null) : injected;
}

async function injectReader(tab: number): Promise<Result<null>> {
  try {
    await browser.scripting.insertCSS({ target: { tabId: tab }, files: [HIGHLIGHT_STYLES] });
    await browser.scripting.executeScript({ target: { tabId: tab }, files: [READER] });
    return done(null);
  } catch {
    return CLOSED;
  }
}
