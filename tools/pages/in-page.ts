import { Readability } from '@mozilla/readability';
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

/** Reads the page with plain Readability and with Sayso, one after the other, as it stands rendered. */
async function readBoth() {
  document.body?.getBoundingClientRect();
  const before = document.documentElement.outerHTML;
  const started = performance.now();
  const copy = document.implementation.createHTMLDocument();
  copy.replaceChild(copy.importNode(document.documentElement, true), copy.documentElement);
  const plain = new Readability(copy).parse();
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
    readability: { text: plain?.textContent ?? '', title: plain?.title ?? '', ms: between - started },
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

export type BothReadings = Awaited<ReturnType<typeof readBoth>>;
export type DescribedBlock = ReturnType<typeof describeBlocks>[number];

declare global {
  var sayso: { readonly readBoth: typeof readBoth; readonly describeBlocks: typeof describeBlocks };
}

globalThis.sayso = { readBoth, describeBlocks };
