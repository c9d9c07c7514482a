import { runInSlices } from '../language/run-in-slices.ts';
import { runThrough, type Steps } from '../language/steps.ts';
import type { Article, Block } from './article.ts';
import type { ArticleReading } from './article-reading.ts';
import { chooseBlocksInSteps } from './choose-blocks.ts';
import { factsOf } from './metadata/page-facts.ts';
import { readMetadata } from './metadata/read-metadata.ts';
import { OffsetMap } from './offset-map.ts';
import type { ArticleBlock } from './page-block.ts';
import { kindOf } from './page-kind.ts';
import { readWithReadabilityInSteps } from './readability-text.ts';
import { segmentInSteps } from './segment.ts';
import { statedText } from './stated-text.ts';
import type { TextPiece } from './text-piece.ts';
import { attributeVisibility, remembering, type Visibility } from './visibility.ts';

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
  const facts = factsOf(page, url);
  if (!page.body) return assemble([], { url, kind: 'no article', metadata: readMetadata(facts) });
  yield;
  const view = remembering(visibility);
  const shown = yield* segmentInSteps(page.body, view);
  yield;
  const readability = yield* readWithReadabilityInSteps(page, view);
  yield;
  const metadata = readMetadata(facts, readability.byline);
  yield;
  const evidence = { nodes: readability.nodes, ...statedText(facts) };
  const description = facts.meta.first('og:description', 'description', 'twitter:description');
  const blocks = yield* chooseBlocksInSteps(shown, evidence, metadata.headline, description);
  yield;
  return assemble(blocks, { url, kind: kindOf(facts, metadata, blocks, shown), metadata });
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
