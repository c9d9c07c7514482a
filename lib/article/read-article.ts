import type { Article, Block } from './article.ts';
import type { ArticleReading } from './article-reading.ts';
import { chooseBlocks } from './choose-blocks.ts';
import { factsOf } from './metadata/page-facts.ts';
import { readMetadata } from './metadata/read-metadata.ts';
import { OffsetMap } from './offset-map.ts';
import type { ArticleBlock } from './page-block.ts';
import { kindOf } from './page-kind.ts';
import { readWithReadability } from './readability-text.ts';
import { segment } from './segment.ts';
import { statedText } from './stated-text.ts';
import type { TextPiece } from './text-piece.ts';
import { attributeVisibility, remembering, type Visibility } from './visibility.ts';

const BETWEEN_BLOCKS = '\n\n';

/**
 * Reads the article of a page, live or only parsed, and changes nothing on it.
 * @param url the address that the page was read at.
 */
export function readArticle(
  page: Document,
  url: string,
  visibility: Visibility = attributeVisibility,
): ArticleReading {
  const facts = factsOf(page, url);
  if (!page.body) return assemble([], { url, kind: 'no article', metadata: readMetadata(facts) });
  const view = remembering(visibility);
  const shown = segment(page.body, view);
  const readability = readWithReadability(page, view);
  const metadata = readMetadata(facts, readability.byline);
  const evidence = { nodes: readability.nodes, ...statedText(facts) };
  const description = facts.meta.first('og:description', 'description', 'twitter:description');
  const blocks = chooseBlocks(shown, evidence, metadata.headline, description);
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
