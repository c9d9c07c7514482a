import type { Span } from '../language/span.ts';

/** What a block of the article's text is on the page. */
export const BLOCK_ROLES = [
  'headline',
  'standfirst',
  'paragraph',
  'heading',
  'quotation',
  'list item',
  'caption',
  'embed',
] as const;
export type BlockRole = (typeof BLOCK_ROLES)[number];

export interface Block extends Span {
  readonly role: BlockRole;
}

export const PAGE_KINDS = [
  'news article',
  'live blog',
  'opinion',
  'interview',
  'press release',
  'index page',
  'no article',
] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** Where a piece of metadata came from, most trusted first. */
export const METADATA_ORIGINS = ['json-ld', 'open graph', 'microdata', 'page', 'domain'] as const;
export type MetadataOrigin = (typeof METADATA_ORIGINS)[number];

export interface ArticleMetadata {
  readonly headline?: string;
  readonly outlet?: string;
  readonly authors: readonly string[];
  /** As the page gives it, in ISO 8601. */
  readonly published?: string;
  readonly modified?: string;
  readonly section?: string;
  /** BCP 47. */
  readonly language?: string;
  readonly canonicalUrl?: string;
  /** Which of the fields above came from where. */
  readonly origins: Readonly<Partial<Record<string, MetadataOrigin>>>;
}

/** A page as Sayso reads it. All offsets of findings are into `text`. */
export interface Article {
  /** The address it was read at. */
  readonly url: string;
  readonly kind: PageKind;
  readonly metadata: ArticleMetadata;
  /** The blocks' texts, joined by an empty line ("\n\n"). */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The page shows its beginning only, and says that the rest is for those who subscribe or sign in. */
  readonly isCut?: true;
  /** Of a page without an article: the address of what it shows in a frame, which is not read. */
  readonly framed?: string;
}
