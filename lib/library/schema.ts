import type { DBSchema } from 'idb';
import type { Annotation } from '../annotation/annotation.ts';
import type { Draft } from '../annotation/draft.ts';
import type { SavedArticle } from '../annotation/saved-article.ts';
import type { JournalEntry } from './journal-entry.ts';

export const LIBRARY_NAME = 'sayso';

/** A version of an annotation that was made apart from the one that stands. */
export interface VersionBeside {
  /** The `id` of the annotation. */
  readonly annotation: string;
  /** `fingerprint` of the version. */
  readonly fingerprint: string;
  readonly version: Annotation;
}

/** The library on disk, as the newest migration leaves it. */
export interface LibrarySchema extends DBSchema {
  articles: { key: string; value: SavedArticle; indexes: { canonicalUrl: string } };
  annotations: { key: string; value: Annotation; indexes: { article: string; binned: string } };
  drafts: { key: [page: string, claim: string]; value: Draft; indexes: { page: string } };
  beside: {
    key: [annotation: string, fingerprint: string];
    value: VersionBeside;
    indexes: { annotation: string };
  };
  journal: { key: number; value: JournalEntry };
}

export const LIBRARY_STORES = ['articles', 'annotations', 'drafts', 'beside', 'journal'] as const;
