import { done, type Result } from '../result.ts';
import { announce } from './announcements.ts';
import type { JournalAction } from './journal-entry.ts';
import { closeLibrary, type LibraryDatabase, openLibrary } from './open-library.ts';
import { LibraryProblem, problemOf } from './problems.ts';
import { type Recorder, recorderOf } from './recorder.ts';
import { LIBRARY_STORES } from './schema.ts';
import type { ReadTransaction, StoreName, WriteTransaction } from './transaction.ts';

/** The search index is no record: whoever writes it must keep no reader waiting. */
const ALL: StoreName[] = LIBRARY_STORES.filter((store) => store !== 'searchIndex');

/**
 * One write, whole or not at all: answers once the transaction is on disk, having journalled what it replaced.
 * Inside `work`, wait for nothing but the transaction's own requests.
 *
 * @param of The entry that an undo takes back.
 */
export async function write<T>(
  action: JournalAction,
  work: (transaction: WriteTransaction, recorder: Recorder) => Promise<T>,
  of?: number,
): Promise<Result<T>> {
  try {
    const transaction = await begin((database) =>
      database.transaction(ALL, 'readwrite', { durability: 'strict' }),
    );
    const recorder = recorderOf(transaction);
    const { value, entry } = await settle(transaction, async () => ({
      value: await work(transaction, recorder),
      entry: await recorder.close(action, of),
    }));
    if (entry !== undefined) announce({ action, entry, annotations: recorder.touched() });
    return done(value);
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

/**
 * One consistent look at the library.
 *
 * @throws {LibraryProblem} with a sentence for the reader.
 */
export async function look<T>(work: (transaction: ReadTransaction) => Promise<T>): Promise<T> {
  try {
    const transaction = await begin((database) => database.transaction(ALL, 'readonly'));
    return await settle(transaction, () => work(transaction));
  } catch (error) {
    const { code, message, details = [] } = problemOf(error);
    throw new LibraryProblem(code, message, ...details);
  }
}

/** A connection may have been closed since it was opened; then, and only then, a second one is tried. */
async function begin<T>(start: (database: LibraryDatabase) => T): Promise<T> {
  const database = await openLibrary();
  try {
    return start(database);
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
    await closeLibrary();
    return start(await openLibrary());
  }
}

async function settle<T>(
  transaction: { readonly done: Promise<void>; abort(): void },
  work: () => Promise<T>,
): Promise<T> {
  // Waited for below; until then a failure must not count as unhandled.
  transaction.done.catch(() => undefined);
  try {
    const value = await work();
    await transaction.done;
    return value;
  } catch (error) {
    abort(transaction);
    const reason = await transaction.done.then(
      () => error,
      (aborted: unknown) => telling(error, aborted),
    );
    throw reason;
  }
}

/** A request that dies with its transaction says only "AbortError"; the transaction itself knows why. */
const telling = (error: unknown, aborted: unknown): unknown =>
  error instanceof DOMException && error.name === 'AbortError' && aborted instanceof DOMException
    ? aborted
    : error;

function abort(transaction: { abort(): void }) {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself already.
  }
}
