import type { DBSchema } from 'idb';
import type { Draft } from '../annotation/draft.ts';
import type { JournalEntry } from './journal-entry.ts';
import type { Journalled } from './journalled.ts';

export const LIBRARY_NAME = 'sayso';

/** A piece of the search index. Built from the records and never the only copy of anything. */
export interface IndexPart {
  readonly part: string;
  readonly value: unknown;
}

/** The library on disk, as the newest migration leaves it. */
export interface LibrarySchema extends DBSchema {
  articles: Journalled['articles'] & { indexes: { canonicalUrl: string } };
  annotations: Journalled['annotations'] & {
    indexes: { article: string; binned: string; created: string };
  };
  beside: Journalled['beside'] & { indexes: { annotation: string } };
  rejections: Journalled['rejections'] & { indexes: { page: string } };
  corrections: Journalled['corrections'];
  collections: Journalled['collections'];
  codebooks: Journalled['codebooks'];
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
  'codebooks',
  'savedSearches',
  'stories',
  'parted',
  'tagStyles',
  'versions',
  'searchIndex',
] as const;
