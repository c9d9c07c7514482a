import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { FEATURES, featuresOf } from '../../lib/article/block-features.ts';
import { factsOf } from '../../lib/article/metadata/page-facts.ts';
import { nextTask } from '../../lib/article/next-task.ts';
import { readArticle, readArticleInSlices, takeInPage } from '../../lib/article/read-article.ts';
import { readWithReadability } from '../../lib/article/readability-text.ts';
import { statedText } from '../../lib/article/stated-text.ts';
import { liveVisibility } from '../../lib/article/visibility-live.ts';
import { splitSentences } from '../../lib/language/sentences.ts';
import { runThrough } from '../../lib/language/steps.ts';
import { tokenise } from '../../lib/language/tokenise.ts';

/** What white space is and what has no width is not compared: see `OffsetMap`. */
const withoutSpace = (text: string) => text.replace(/[\s\u00ad\u200b\u2060\ufeff]+/g, '');

/** The lengths in milliseconds of the tasks that a reading in slices makes of itself, and what it read. */
async function readInSlices() {
  const tasks: number[] = [];
  let since = performance.now();
  const { article } = await readArticleInSlices(document, location.href, liveVisibility, async () => {
    tasks.push(performance.now() - since);
    await nextTask();
    since = performance.now();
  });
  tasks.push(performance.now() - since);
  return { article, tasks };
}

/** A document like the page's, for readers that take apart what they are given. */
function copyOfPage(): Document {
  const copy = document.implementation.createHTMLDocument();
  copy.replaceChild(copy.importNode(document.documentElement, true), copy.documentElement);
  return copy;
}

const END_OF_BLOCK =
  /<(?:br|\/(?:p|div|li|h[1-6]|blockquote|tr|td|th|figcaption|pre|dt|dd|section))\b[^>]*>/gi;

/** The text of markup, a line for each block. */
const textOfMarkup = (html: string): string =>
  new DOMParser().parseFromString(html.replace(END_OF_BLOCK, '$&\n'), 'text/html').body.textContent;

/** What plain Readability makes of the page. */
function readByReadability() {
  const started = performance.now();
  const read = new Readability(copyOfPage()).parse();
  const ms = performance.now() - started;
  return {
    text: read?.textContent ?? '',
    title: read?.title ?? '',
    byline: read?.byline ?? '',
    published: read?.publishedTime ?? '',
    site: read?.siteName ?? '',
    ms,
  };
}

/** What plain Defuddle makes of the page. */
function readByDefuddle() {
  const started = performance.now();
  const { content, title, author, published, site } = new Defuddle(copyOfPage(), {
    url: location.href,
  }).parse();
  const ms = performance.now() - started;
  return { text: textOfMarkup(content), title, byline: author, published, site, ms };
}

/** Reads the page with Readability, with Sayso and with Defuddle, one after the other, as it stands rendered. */
async function readByAll() {
  document.body?.getBoundingClientRect();
  const before = document.documentElement.outerHTML;
  const readability = readByReadability();
  const between = performance.now();
  const { article, map } = readArticle(document, location.href, liveVisibility);
  const ended = performance.now();
  const { metadata, text, kind, blocks } = article;
  const sliced = await readInSlices();
  const sentences = splitSentences(text, tokenise(text));
  const astray = [...blocks, ...sentences].filter((span) => {
    const onPage = map.rangesOf(span).join('');
    return withoutSpace(onPage) !== withoutSpace(text.slice(span.start, span.end));
  });
  return {
    readability,
    defuddle: readByDefuddle(),
    sayso: {
      text,
      kind,
      title: metadata.headline ?? '',
      byline: metadata.authors.join(', '),
      published: metadata.published ?? '',
      site: metadata.outlet ?? '',
      ms: ended - between,
    },
    longestTask: Math.max(...sliced.tasks),
    isSameInSlices: JSON.stringify(sliced.article) === JSON.stringify(article),
    blocks: blocks.length,
    sentences: sentences.length,
    astray: astray.length,
    isUntouched: before === document.documentElement.outerHTML,
  };
}

/** Every block that the page shows, with the numbers that the choice of the body goes by. */
function describeBlocks() {
  const { shown, copy } = runThrough(takeInPage(document, liveVisibility));
  const { nodes } = readWithReadability(copy);
  const features = featuresOf(shown, { nodes, ...statedText(factsOf(document, location.href)) });
  return shown.map(({ text }, index) => ({
    text,
    features: FEATURES.map((name) => features[index]?.[name] ?? 0),
  }));
}

export type AllReadings = Awaited<ReturnType<typeof readByAll>>;
export type DescribedBlock = ReturnType<typeof describeBlocks>[number];

declare global {
  var sayso: { readonly readByAll: typeof readByAll; readonly describeBlocks: typeof describeBlocks };
}

globalThis.sayso = { readByAll, describeBlocks };
