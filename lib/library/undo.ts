import { failed, type Result } from '../result.ts';
import type { JournalEntry, Replaced, UndoSummary } from './journal-entry.ts';
import { LibraryProblem } from './problems.ts';
import { putAllBack } from './put-back.ts';
import { look, write } from './transact.ts';
import type { ReadTransaction, WriteTransaction } from './transaction.ts';

/**
 * Takes one write back, an import of many records as well as a single tag. Records that were changed again since are
 * left alone and counted. An undo is a write itself: undoing it brings back what it took.
 */
export function undo(entryId: number): Promise<Result<UndoSummary>> {
  return write(
    'undo',
    async (transaction, recorder) => {
      const journal = transaction.objectStore('journal');
      const entry = await journal.get(entryId);
      if (!entry || entry.undoneBy !== undefined) throw nothingToUndo();
      const later = await journal.getAll(IDBKeyRange.lowerBound(entryId, true));
      const changedSince = new Set(later.filter((other) => counts(other, entryId, later)).flatMap(keysOf));
      const all = oldestOfEach(entry);
      const mine = [...all].flatMap(([key, replaced]) => (changedSince.has(key) ? [] : [replaced]));
      const kept = await putAllBack(mine, transaction, recorder);
      await journal.put({ ...entry, undoneBy: (later.at(-1)?.id ?? entryId) + 1 });
      await bringBackUndone(entry, transaction);
      const restored = mine.length - kept;
      return { restored, left: all.size - restored };
    },
    entryId,
  );
}

/** A later write and its undo cancel each other, when both came after the entry. */
function counts(other: JournalEntry, entryId: number, later: readonly JournalEntry[]): boolean {
  if (other.undoneBy !== undefined) return !later.some(({ id }) => id === other.undoneBy);
  return other.of === undefined || other.of <= entryId || !later.some(({ id }) => id === other.of);
}

const keyOf = ({ store, key }: Replaced): string => JSON.stringify([store, key]);
const keysOf = ({ replaced }: JournalEntry): string[] => replaced.map(keyOf);

/** By their records: where one write touched a record twice, the first of its notes is the oldest state. */
function oldestOfEach({ replaced }: JournalEntry): ReadonlyMap<string, Replaced> {
  const oldest = new Map<string, Replaced>();
  for (const one of replaced) if (!oldest.has(keyOf(one))) oldest.set(keyOf(one), one);
  return oldest;
}

/** Undoing an undo makes the first entry undoable again. */
async function bringBackUndone(entry: JournalEntry, transaction: WriteTransaction): Promise<void> {
  if (entry.of === undefined) return;
  const journal = transaction.objectStore('journal');
  const first = await journal.get(entry.of);
  if (!first) return;
  const { undoneBy: _taken, ...undoable } = first;
  await journal.put(undoable);
}

const nothingToUndo = () =>
  new LibraryProblem(
    'nothing-to-undo',
    'This was undone already, or is too long ago to be undone. Nothing was changed.',
  );

/** Takes the newest write back that was not taken back yet. */
export async function undoLast(): Promise<Result<UndoSummary>> {
  const entry = await look((transaction) => firstOf(transaction, isUndoable));
  return entry === undefined ? NOTHING_LEFT : undo(entry);
}

/** Does again what the newest undo took back, unless something else was done since. */
export async function redoLast(): Promise<Result<UndoSummary>> {
  const entry = await look((transaction) => firstOf(transaction, isRedoable));
  return entry === undefined ? NOTHING_LEFT : undo(entry);
}

type Verdict = 'this one' | 'go on' | 'stop';

/** What the reader did; the house's own cleaning and notes of how a page read are nobody's to undo. */
const isDeed = ({ action, replaced }: JournalEntry): boolean =>
  action !== 'undo' && action !== 'empty bin' && replaced.some(({ store }) => store !== 'versions');

const isUndoable = async (entry: JournalEntry): Promise<Verdict> =>
  isDeed(entry) && entry.undoneBy === undefined ? 'this one' : 'go on';

/** Whatever was undone before the newest deed is no longer on the way forward. */
async function isRedoable(entry: JournalEntry, transaction: ReadTransaction): Promise<Verdict> {
  if (isDeed(entry)) return 'stop';
  if (entry.action !== 'undo' || entry.undoneBy !== undefined || entry.of === undefined) return 'go on';
  const taken = await transaction.objectStore('journal').get(entry.of);
  return taken !== undefined && isDeed(taken) ? 'this one' : 'go on';
}

/** Newest first. */
async function firstOf(
  transaction: ReadTransaction,
  judge: (entry: JournalEntry, transaction: ReadTransaction) => Promise<Verdict>,
): Promise<number | undefined> {
  let cursor = await transaction.objectStore('journal').openCursor(null, 'prev');
  while (cursor) {
    const verdict = await judge(cursor.value, transaction);
    if (verdict === 'this one') return cursor.value.id;
    if (verdict === 'stop') return undefined;
    cursor = await cursor.continue();
  }
  return undefined;
}

const NOTHING_LEFT = failed('nothing-left', 'There is nothing more to take back or to do again.');
