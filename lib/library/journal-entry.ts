import type { Annotation } from '../annotation/annotation.ts';
import type { SavedArticle } from '../annotation/saved-article.ts';
import type { VersionBeside } from './schema.ts';

/** What a reader did, as told beside "Undo". */
export const JOURNAL_ACTIONS = [
  'save',
  'change',
  'bin',
  'restore',
  'empty bin',
  'import',
  'settle',
  'undo',
] as const;
export type JournalAction = (typeof JOURNAL_ACTIONS)[number];

/** One record that a write touched, with what stood there before; `null` where nothing did. */
export type Replaced =
  | { readonly store: 'articles'; readonly key: string; readonly before: SavedArticle | null }
  | { readonly store: 'annotations'; readonly key: string; readonly before: Annotation | null }
  | { readonly store: 'beside'; readonly key: [string, string]; readonly before: VersionBeside | null };

/** One write to the library, with all that is needed to take it back. */
export interface JournalEntry {
  /** Counts up; given by the store. */
  readonly id: number;
  readonly action: JournalAction;
  /** ISO 8601, UTC. */
  readonly when: string;
  readonly replaced: readonly Replaced[];
  /** Of an undo: the entry that it took back. */
  readonly of?: number;
  /** The undo that took this entry back. */
  readonly undoneBy?: number;
}

/** How an undo went: records put back, and records left alone because they were changed again since. */
export interface UndoSummary {
  readonly restored: number;
  readonly left: number;
}
