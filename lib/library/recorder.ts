import { unwrap } from 'idb';
import type { Annotation } from '../annotation/annotation.ts';
import type { SavedArticle } from '../annotation/saved-article.ts';
import type { JournalAction, JournalledStore, Replaced } from './journal-entry.ts';
import type { Journalled, VersionBeside } from './journalled.ts';
import type { WriteTransaction } from './transaction.ts';

/** Undo reaches this many writes back. */
export const JOURNAL_LENGTH = 200;

/** Progress is told after so many records. */
const TOLD_EVERY = 500;

/** Above this many, a change is announced without naming each annotation. */
const NAMED_AT_MOST = 500;

/** What is changed here shows in the annotations around it; anything else concerns more than those. */
const NAMED_BY_ANNOTATIONS: ReadonlySet<JournalledStore> = new Set([
  'articles',
  'annotations',
  'beside',
  'versions',
]);

/** Writes records and notes what stood there before: `before` is what the caller has read in this transaction. */
export interface Recorder {
  /** Puts `after` where `before` stood; takes `before` away where it is `null`. Both `null` do nothing. */
  put<S extends JournalledStore>(store: S, before: RecordOf<S> | null, after: RecordOf<S> | null): void;
  /** Takes records away that are all there is of their store within the range. */
  take<S extends JournalledStore>(store: S, records: readonly RecordOf<S>[], range: IDBKeyRange): void;
  article(before: SavedArticle | null, after: SavedArticle | null): void;
  annotation(before: Annotation | null, after: Annotation | null): void;
  beside(before: VersionBeside | null, after: VersionBeside | null): void;
  /** Tells now and then which share of what was sent is written, 0 to 1. */
  watch(onWritten: (share: number) => void): void;
  /** Ends the entry and gives its id; nothing where nothing was touched. */
  close(action: JournalAction, of?: number): Promise<number | undefined>;
  /** The ids of the annotations touched, or `null` where they are too many to name, or do not tell all of it. */
  touched(): readonly string[] | null;
}

type RecordOf<S extends JournalledStore> = Journalled[S]['value'];
type KeyOf<S extends JournalledStore> = Journalled[S]['key'];

const KEYS: { readonly [S in JournalledStore]: (record: RecordOf<S>) => KeyOf<S> } = {
  articles: ({ id }) => id,
  annotations: ({ id }) => id,
  beside: ({ annotation, fingerprint }) => [annotation, fingerprint],
  rejections: ({ page, claim }) => [page, claim],
  corrections: ({ key }) => key,
  collections: ({ id }) => id,
  codebooks: ({ id }) => id,
  savedSearches: ({ id }) => id,
  stories: ({ id }) => id,
  parted: ({ pair: [one, other] }) => [one, other],
  tagStyles: ({ tag }) => tag,
  versions: ({ article, fingerprint }) => [article, fingerprint],
};

/** What a record is stored under. */
export const keyIn = <S extends JournalledStore>(store: S, record: RecordOf<S>): KeyOf<S> =>
  KEYS[store](record);

/** Within a store in the order of writing, which is the order that matters to an undo. */
type Notes = { readonly [S in JournalledStore]: Replaced<S>[] };

const noNotes = (): Notes => ({
  articles: [],
  annotations: [],
  beside: [],
  rejections: [],
  corrections: [],
  collections: [],
  codebooks: [],
  savedSearches: [],
  stories: [],
  parted: [],
  tagStyles: [],
  versions: [],
});

/**
 * Requests are not waited for one by one, nor listened to: a hundred thousand promises take longer than what they
 * wait for. One that fails ends its transaction, whose end tells whether all of them went through.
 */
export function recorderOf(transaction: WriteTransaction): Recorder {
  const notes = noNotes();
  const replaced = (): readonly Replaced[] => Object.values(notes).flat();
  const bare = unwrap(transaction);
  let onWritten: ((share: number) => void) | undefined;
  let sent = 0;
  const count = (request: IDBRequest) => {
    const place = ++sent;
    if (onWritten && place % TOLD_EVERY === 0) request.onsuccess = () => onWritten?.(place / sent);
  };

  function put<S extends JournalledStore>(store: S, before: RecordOf<S> | null, after: RecordOf<S> | null) {
    const record = after ?? before;
    if (record === null) return;
    const key = keyIn(store, record);
    notes[store].push({ store, key, before });
    const records = bare.objectStore(store);
    count(after === null ? records.delete(key) : records.put(after));
  }

  return {
    put,
    take(store, records, range) {
      for (const before of records) notes[store].push({ store, key: keyIn(store, before), before });
      count(bare.objectStore(store).delete(range));
    },
    article: (before, after) => put('articles', before, after),
    annotation: (before, after) => put('annotations', before, after),
    beside: (before, after) => put('beside', before, after),
    watch(told) {
      onWritten = told;
    },
    async close(action, of) {
      const all = replaced();
      if (all.length === 0) return undefined;
      const id = await addEntry(transaction, { action, replaced: all, ...(of !== undefined && { of }) });
      await forgetBefore(transaction, id - JOURNAL_LENGTH);
      return id;
    },
    touched() {
      if (!replaced().every(({ store }) => NAMED_BY_ANNOTATIONS.has(store))) return null;
      const ids = new Set<string>();
      for (const { key } of notes.annotations) ids.add(key);
      return ids.size > NAMED_AT_MOST ? null : [...ids];
    },
  };
}

interface OpenEntry {
  readonly action: JournalAction;
  readonly replaced: readonly Replaced[];
  readonly of?: number;
}

async function addEntry(transaction: WriteTransaction, entry: OpenEntry): Promise<number> {
  const journal = transaction.objectStore('journal');
  const newest = await journal.openKeyCursor(null, 'prev');
  const id = (newest?.key ?? 0) + 1;
  await journal.add({ id, when: new Date().toISOString(), ...entry });
  return id;
}

async function forgetBefore(transaction: WriteTransaction, id: number): Promise<void> {
  if (id > 0) await transaction.objectStore('journal').delete(IDBKeyRange.upperBound(id));
}
