import type { Annotation } from '../annotation/annotation.ts';
import type { SavedArticle } from '../annotation/saved-article.ts';
import type { JournalAction, Replaced } from './journal-entry.ts';
import type { VersionBeside } from './schema.ts';
import type { WriteTransaction } from './transaction.ts';

/** Undo reaches this many writes back. */
export const JOURNAL_LENGTH = 200;

/** Above this many, a change is announced without naming each annotation. */
const NAMED_AT_MOST = 500;

/** Writes records and notes what stood there before: `before` is what the caller has read in this transaction. */
export interface Recorder {
  article(before: SavedArticle | null, after: SavedArticle | null): void;
  annotation(before: Annotation | null, after: Annotation | null): void;
  beside(before: VersionBeside | null, after: VersionBeside | null): void;
  /** Ends the entry and gives its id; nothing where nothing was touched. */
  close(action: JournalAction, of?: number): Promise<number | undefined>;
  /** The ids of the annotations touched, or `null` where there are too many to name. */
  touched(): readonly string[] | null;
}

/** Requests are not waited for one by one: the transaction's end tells whether all of them went through. */
export function recorderOf(transaction: WriteTransaction): Recorder {
  const replaced: Replaced[] = [];
  const pending: Promise<unknown>[] = [];
  const send = (request: Promise<unknown>) => {
    request.catch(() => undefined);
    pending.push(request);
  };
  const articles = transaction.objectStore('articles');
  const annotations = transaction.objectStore('annotations');
  const beside = transaction.objectStore('beside');

  return {
    article(before, after) {
      const key = after?.id ?? before?.id;
      if (key === undefined) return;
      replaced.push({ store: 'articles', key, before });
      send(after ? articles.put(after) : articles.delete(key));
    },
    annotation(before, after) {
      const key = after?.id ?? before?.id;
      if (key === undefined) return;
      replaced.push({ store: 'annotations', key, before });
      send(after ? annotations.put(after) : annotations.delete(key));
    },
    beside(before, after) {
      const version = after ?? before;
      if (!version) return;
      const key: [string, string] = [version.annotation, version.fingerprint];
      replaced.push({ store: 'beside', key, before });
      send(after ? beside.put(after) : beside.delete(key));
    },
    async close(action, of) {
      await Promise.all(pending);
      if (replaced.length === 0) return undefined;
      const id = await addEntry(transaction, { action, replaced, ...(of !== undefined && { of }) });
      await forgetBefore(transaction, id - JOURNAL_LENGTH);
      return id;
    },
    touched() {
      const ids = new Set<string>();
      for (const { store, key } of replaced) if (store === 'annotations') ids.add(key);
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
