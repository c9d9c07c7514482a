import type { BlockRole } from './article.ts';
import type { BlockText } from './block-text.ts';

/** What the elements around a block say of it: the parts that HTML has names for. */
export interface Surroundings {
  readonly inNavigation: boolean;
  readonly inAside: boolean;
  readonly inFooter: boolean;
  readonly inHeader: boolean;
  readonly inForm: boolean;
  readonly inCaption: boolean;
  readonly inArticle: boolean;
  readonly inMain: boolean;
  readonly inQuotation: boolean;
  readonly inEmbed: boolean;
  readonly inTable: boolean;
  readonly listItem: boolean;
  /** 1 to 6 in a heading, 0 elsewhere. */
  readonly heading: number;
  /** How many elements around it, nearest first, have a name that speaks of something beside the article. */
  readonly asideName: boolean;
  /** An element around it is named as an article's body is. */
  readonly bodyName: boolean;
}

/** One block of text on the page, of whatever it may be a part. */
export interface PageBlock extends BlockText, Surroundings {
  /** The nearest element that starts a new line. */
  readonly element: Element;
  /** Characters of `text` that are in links. */
  readonly linked: number;
  /** Characters of `text` that are bold or italic. */
  readonly stressed: number;
}

/** A block that is a part of the article. */
export interface ArticleBlock extends PageBlock {
  readonly role: BlockRole;
}
