import type { Journalled } from './journalled.ts';

/** What a reader did, as told beside "Undo". */
export const JOURNAL_ACTIONS = [
  'save',
  'change',
  'bin',
  'restore',
  'empty bin',
  'import',
  'settle',
  'reject',
  'correct',
  'arrange',
  'undo',
] as const;
export type JournalAction = (typeof JOURNAL_ACTIONS)[number];

export type JournalledStore = keyof Journalled;

/** One record that a write touched, with what stood there before; `null` where nothing did. */
export type Replaced<Store extends JournalledStore = JournalledStore> = {
  readonly [S in Store]: {
    readonly store: S;
    readonly key: Journalled[S]['key'];
    readonly before: Journalled[S]['value'] | null;
  };
}[Store];

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
