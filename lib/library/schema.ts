import type { DBSchema } from 'idb';
import type { Annotation } from '../annotation/annotation.ts';
import type { ArticleVersion } from '../annotation/article-version.ts';
import type { Collection } from '../annotation/collection.ts';
import type { Draft } from '../annotation/draft.ts';
import type { PartedArticles, ReaderStory } from '../annotation/reader-story.ts';
import type { Rejection } from '../annotation/rejection.ts';
import type { SavedArticle } from '../annotation/saved-article.ts';
import type { SavedSearch } from '../annotation/saved-search.ts';
import type { StoredCorrection } from '../annotation/stored-correction.ts';
import type { TagStyle } from '../annotation/tag-style.ts';
import type { JournalEntry } from './journal-entry.ts';

export type { PartedArticles, StoredCorrection };

export const LIBRARY_NAME = 'sayso';

/** A version of an annotation that was made apart from the one that stands. */
export interface VersionBeside {
  /** The `id` of the annotation. */
  readonly annotation: string;
  /** `fingerprint` of the version. */
  readonly fingerprint: string;
  readonly version: Annotation;
}

/** A piece of the search index. Built from the records and never the only copy of anything. */
export interface IndexPart {
  readonly part: string;
  readonly value: unknown;
}

/** What is written through the journal, so that it can be undone: each store's key and records. */
export interface Journalled {
  articles: { key: string; value: SavedArticle };
  annotations: { key: string; value: Annotation };
  beside: { key: [annotation: string, fingerprint: string]; value: VersionBeside };
  rejections: { key: [page: string, claim: string]; value: Rejection };
  corrections: { key: string; value: StoredCorrection };
  collections: { key: string; value: Collection };
  savedSearches: { key: string; value: SavedSearch };
  stories: { key: string; value: ReaderStory };
  parted: { key: [string, string]; value: PartedArticles };
  tagStyles: { key: string; value: TagStyle };
  versions: { key: [article: string, fingerprint: string]; value: ArticleVersion };
}

/** The library on disk, as the newest migration leaves it. */
export interface LibrarySchema extends DBSchema {
  articles: Journalled['articles'] & { indexes: { canonicalUrl: string } };
  annotations: Journalled['annotations'] & { indexes: { article: string; binned: string } };
  beside: Journalled['beside'] & { indexes: { annotation: string } };
  rejections: Journalled['rejections'] & { indexes: { page: string } };
  corrections: Journalled['corrections'];
  collections: Journalled['collections'];
  savedSearches: Journalled['savedSearches'];
  stories: Journalled['stories'];
  parted: Journalled['parted'];
  tagStyles: Journalled['tagStyles'];
  versions: Journalled['versions'] & { indexes: { article: string } };
  drafts: { key: [page: string, claim: string]; value: Draft; indexes: { page: string } };
  journal: { key: number; value: JournalEntry };
  searchIndex: { key: string; value: IndexPart };
}

export const LIBRARY_STORES = [
  'articles',
  'annotations',
  'drafts',
  'beside',
  'journal',
  'rejections',
  'corrections',
  'collections',
  'savedSearches',
  'stories',
  'parted',
  'tagStyles',
  'versions',
  'searchIndex',
] as const;
