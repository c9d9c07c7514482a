import type { ArticleMetadata, BlockRole } from './article.ts';
import { bareText } from './metadata/clean.ts';
import type { ArticleBlock, PageBlock } from './page-block.ts';

/** Which of the page's blocks are the article, and as what. In the page's order. */
export function chooseBlocks(
  shown: readonly PageBlock[],
  bodyNodes: ReadonlySet<Text>,
  metadata: ArticleMetadata,
): ArticleBlock[] {
  const headline = bareText(metadata.headline ?? '');
  return shown.flatMap((block) => {
    const kept = block.pieces.reduce((sum, { node, length }) => sum + (bodyNodes.has(node) ? length : 0), 0);
    if (kept * 2 <= block.text.length || block.inCaption) return [];
    if (headline !== '' && bareText(block.text) === headline) return [];
    return [{ ...block, role: roleOf(block) }];
  });
}

function roleOf(block: PageBlock): BlockRole {
  if (block.inEmbed) return 'embed';
  if (block.heading > 0) return 'heading';
  if (block.inQuotation) return 'quotation';
  return block.listItem ? 'list item' : 'paragraph';
}
