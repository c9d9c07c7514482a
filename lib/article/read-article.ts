import { runInSlices } from '../language/run-in-slices.ts';
import { runThrough, type Steps } from '../language/steps.ts';
import type { Article, Block } from './article.ts';
import type { ArticleReading } from './article-reading.ts';
import { chooseBlocksInSteps } from './choose-blocks.ts';
import { isCutShort } from './cut-short.ts';
import { framedAddress } from './framed.ts';
import { factsOf } from './metadata/page-facts.ts';
import { readMetadata } from './metadata/read-metadata.ts';
import { OffsetMap } from './offset-map.ts';
import type { ArticleBlock, PageBlock } from './page-block.ts';
import { kindOf } from './page-kind.ts';
import { PairedCopy } from './paired-copy.ts';
import { readWithReadability } from './readability-text.ts';
import { BlockSegmenter } from './segment.ts';
import { severalArticles, withoutOthers } from './several-articles.ts';
import { shownByline } from './shown-byline.ts';
import { statedText } from './stated-text.ts';
import type { TextPiece } from './text-piece.ts';
import { attributeVisibility, type Visibility } from './visibility.ts';
import { walkPageInSteps } from './walk-page.ts';

const BETWEEN_BLOCKS = '\n\n';

/**
 * Reads the article of a page, live or only parsed, and changes nothing on it.
 * @param url the address that the page was read at.
 */
export const readArticle = (
  page: Document,
  url: string,
  visibility: Visibility = attributeVisibility,
): ArticleReading => runThrough(readInSteps(page, url, visibility));

/**
 * The same reading, which hands control back through `pause` before a task has run for long. Where the page changes
 * meanwhile, parts of the text may be of before and others of after it: ranges still lead to the nodes that were read.
 */
export const readArticleInSlices = (
  page: Document,
  url: string,
  visibility: Visibility,
  pause: () => Promise<void>,
): Promise<ArticleReading> => runInSlices(readInSteps(page, url, visibility), pause);

function* readInSteps(page: Document, url: string, visibility: Visibility): Steps<ArticleReading> {
  const several = severalArticles(page, visibility);
  const facts = factsOf(page, url, several);
  if (!page.body) return assemble([], { url, kind: 'no article', metadata: readMetadata(facts) });
  yield;
  const { shown, copy } = yield* takeInPage(
    page,
    several ? withoutOthers(visibility, several.others) : visibility,
  );
  yield;
  const readability = readWithReadability(copy);
  yield;
  const metadata = readMetadata(facts, readability.byline ?? shownByline(shown));
  yield;
  const evidence = { nodes: readability.nodes, ...statedText(facts) };
  const description = facts.meta.first('og:description', 'description', 'twitter:description');
  const blocks = yield* chooseBlocksInSteps(shown, evidence, metadata, description);
  yield;
  const kind = kindOf(facts, metadata, blocks, shown);
  const framed = kind === 'no article' ? framedAddress(page) : undefined;
  return assemble(blocks, {
    url,
    kind,
    metadata,
    ...(isCutShort(facts, shown, blocks) && { isCut: true }),
    ...(framed !== undefined && { framed }),
  });
}

/** The page's blocks of text, and a copy for Readability, in one walk through the page. */
export function* takeInPage(
  page: Document,
  visibility: Visibility,
): Steps<{ readonly shown: readonly PageBlock[]; readonly copy: PairedCopy }> {
  const segmenter = new BlockSegmenter(page.body, visibility);
  const copy = new PairedCopy(page);
  yield* walkPageInSteps(page.body, visibility, [segmenter, copy]);
  return { shown: segmenter.take(), copy };
}

function assemble(chosen: readonly ArticleBlock[], rest: Omit<Article, 'text' | 'blocks'>): ArticleReading {
  const blocks: Block[] = [];
  const pieces: TextPiece[] = [];
  let text = '';
  for (const block of chosen) {
    if (text !== '') text += BETWEEN_BLOCKS;
    const start = text.length;
    for (const piece of block.pieces) pieces.push({ ...piece, start: start + piece.start });
    text += block.text;
    blocks.push({ start, end: text.length, role: block.role });
  }
  return { article: { ...rest, text, blocks }, map: new OffsetMap(pieces) };
}
