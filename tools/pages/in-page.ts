import { Readability } from '@mozilla/readability';
import { FEATURES, featuresOf } from '../../lib/article/block-features.ts';
import { factsOf } from '../../lib/article/metadata/page-facts.ts';
import { readArticle } from '../../lib/article/read-article.ts';
import { readWithReadability } from '../../lib/article/readability-text.ts';
import { segment } from '../../lib/article/segment.ts';
import { statedText } from '../../lib/article/stated-text.ts';
import { liveVisibility } from '../../lib/article/visibility-live.ts';

/** What white space is and what has no width is not compared: see `OffsetMap`. */
const withoutSpace = (text: string) => text.replace(/[\s\u00ad\u200b\u2060\ufeff]+/g, '');

/** Reads the page with plain Readability and with Sayso, one after the other, as it stands rendered. */
function readBoth() {
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
  const astray = blocks.filter((block) => {
    const onPage = map.rangesOf(block).join('');
    return withoutSpace(onPage) !== withoutSpace(text.slice(block.start, block.end));
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
    blocks: blocks.length,
    astray: astray.length,
    isUntouched: before === document.documentElement.outerHTML,
  };
}

/** Every block that the page shows, with the numbers that the choice of the body goes by. */
function describeBlocks() {
  const shown = segment(document.body, liveVisibility);
  const { nodes } = readWithReadability(document, liveVisibility);
  const features = featuresOf(shown, { nodes, ...statedText(factsOf(document, location.href)) });
  return shown.map(({ text }, index) => ({
    text,
    features: FEATURES.map((name) => features[index]?.[name] ?? 0),
  }));
}

export type BothReadings = ReturnType<typeof readBoth>;
export type DescribedBlock = ReturnType<typeof describeBlocks>[number];

declare global {
  var sayso: { readonly readBoth: typeof readBoth; readonly describeBlocks: typeof describeBlocks };
}

globalThis.sayso = { readBoth, describeBlocks };
