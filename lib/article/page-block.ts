import type { BlockRole } from './article.ts';
import type { BlockText } from './block-text.ts';
import type { Settings } from './setting-kinds.ts';

/** One block of text on the page, of whatever it may be a part. */
export interface PageBlock extends BlockText {
  /** The nearest element that starts a new line. */
  readonly element: Element;
  /** What stands around it. */
  readonly settings: Settings;
  /** Characters of `text` that are in links. */
  readonly linked: number;
  /** Characters of `text` that are bold or italic. */
  readonly stressed: number;
}

/** A block that is a part of the article. */
export interface ArticleBlock extends PageBlock {
  readonly role: BlockRole;
}
