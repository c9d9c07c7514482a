import type { Annotation } from '../annotation/annotation.ts';
import type { ArticleVersion } from '../annotation/article-version.ts';
import type { Collection } from '../annotation/collection.ts';
import type { PartedArticles, ReaderStory } from '../annotation/reader-story.ts';
import type { Rejection } from '../annotation/rejection.ts';
import type { SavedArticle } from '../annotation/saved-article.ts';
import type { SavedSearch } from '../annotation/saved-search.ts';
import type { StoredCorrection } from '../annotation/stored-correction.ts';
import type { TagStyle } from '../annotation/tag-style.ts';
import type { Codebook } from '../codebook/codebook.ts';

/** A version of an annotation that was made apart from the one that stands. */
export interface VersionBeside {
  /** The `id` of the annotation. */
  readonly annotation: string;
  /** `fingerprint` of the version. */
  readonly fingerprint: string;
  readonly version: Annotation;
}

/** What is written through the journal, so that it can be undone: each store's key and records. */
export interface Journalled {
  articles: { key: string; value: SavedArticle };
  annotations: { key: string; value: Annotation };
  beside: { key: [annotation: string, fingerprint: string]; value: VersionBeside };
  rejections: { key: [page: string, claim: string]; value: Rejection };
  corrections: { key: string; value: StoredCorrection };
  collections: { key: string; value: Collection };
  codebooks: { key: string; value: Codebook };
  savedSearches: { key: string; value: SavedSearch };
  stories: { key: string; value: ReaderStory };
  parted: { key: [string, string]; value: PartedArticles };
  tagStyles: { key: string; value: TagStyle };
  versions: { key: [article: string, fingerprint: string]; value: ArticleVersion };
}
