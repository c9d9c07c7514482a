import { type IDBPDatabase, openDB, unwrap } from 'idb';
import { LIBRARY_VERSION, migrate } from './migrations/migrations.ts';
import { LibraryProblem } from './problems.ts';
import { LIBRARY_NAME, LIBRARY_STORES, type LibrarySchema } from './schema.ts';

export type LibraryDatabase = IDBPDatabase<LibrarySchema>;

/** How long other tabs get to let go of an older library before the reader is asked to close them. Milliseconds. */
const PATIENCE = 4000;

let connection: Promise<LibraryDatabase> | undefined;

/**
 * The one connection of this context, opened when first needed and again after it was lost: closed by the browser,
 * by an upgrade in another tab, or because the store was deleted.
 *
 * @throws {LibraryProblem} when another tab keeps an older version open, or a part of the library is missing.
 * @throws {DOMException} `VersionError` when the library is of a newer version; others as IndexedDB has them.
 */
export function openLibrary(): Promise<LibraryDatabase> {
  if (connection) return connection;
  const opening = connect(() => forget(opening));
  connection = opening;
  opening.catch(() => forget(opening));
  return opening;
}

/** Closes the connection, for an upgrade or a test. The next use opens it again. */
export async function closeLibrary(): Promise<void> {
  const open = connection;
  connection = undefined;
  await open?.then(
    (database) => database.close(),
    () => undefined,
  );
}

function forget(opening: Promise<LibraryDatabase>) {
  if (connection === opening) connection = undefined;
}

async function connect(onLost: () => void): Promise<LibraryDatabase> {
  return new Promise((resolve, reject) => {
    let broken: unknown;
    let isGivenUp = false;
    const giveUp = () => {
      isGivenUp = true;
      reject(BLOCKED);
    };
    // Of those that wait to upgrade a library the browser tells the first alone that it is blocked.
    let waiting = setTimeout(() => void isOlder().then((older) => older && giveUp()), 2 * PATIENCE);
    openDB<LibrarySchema>(LIBRARY_NAME, LIBRARY_VERSION, {
      upgrade: (database, from, _to, transaction) => {
        clearTimeout(waiting);
        // What an upgrade fails for is told below: of the transaction only "aborted" would be heard.
        transaction.done.catch(() => undefined);
        try {
          migrate(unwrap(database), unwrap(transaction), from);
        } catch (error) {
          broken = error;
          transaction.abort();
        }
      },
      blocked: () => {
        clearTimeout(waiting);
        waiting = setTimeout(giveUp, PATIENCE);
      },
      blocking: (_current, _wanted, event) => {
        onLost();
        if (event.target instanceof IDBDatabase) event.target.close();
      },
      terminated: onLost,
    })
      .then((database) => (isGivenUp ? database.close() : resolve(complete(database))))
      .catch((error: unknown) => reject(broken ?? error))
      .finally(() => clearTimeout(waiting));
  });
}

/** Whether what is on the disk still waits for its upgrade. */
const isOlder = async (): Promise<boolean> =>
  (await indexedDB.databases()).some(
    ({ name, version }) => name === LIBRARY_NAME && (version ?? 0) < LIBRARY_VERSION,
  );

function complete(database: LibraryDatabase): LibraryDatabase {
  const missing = LIBRARY_STORES.filter((store) => !database.objectStoreNames.contains(store));
  if (missing.length === 0) return database;
  database.close();
  throw new DOMException(`No ${missing.join(', ')}`, 'NotFoundError');
}

const BLOCKED = new LibraryProblem(
  'library-blocked',
  'Sayso was updated while another of its tabs was open, and that tab holds the library. Everything saved is kept. Close the other Sayso tabs, then try again.',
);
