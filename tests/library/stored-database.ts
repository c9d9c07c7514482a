import { LIBRARY_NAME } from '../../lib/library/schema.ts';

interface StoredStore {
  readonly keyPath: string | string[];
  readonly autoIncrement: boolean;
  readonly indexes: readonly { readonly name: string; readonly keyPath: string; readonly unique: boolean }[];
  readonly records: readonly object[];
}

/** A library as some version left it on disk, frozen in tests/fixtures/library. */
export interface StoredDatabase {
  readonly version: number;
  readonly stores: Readonly<Record<string, StoredStore>>;
}

/** Puts a frozen library onto the disk of the test, without any code of the library's. */
export function putOnDisk({ version, stores }: StoredDatabase): Promise<void> {
  return opened(version, (database) => {
    for (const [name, { keyPath, autoIncrement, indexes, records }] of Object.entries(stores)) {
      const store = database.createObjectStore(name, { keyPath, autoIncrement });
      for (const index of indexes) store.createIndex(index.name, index.keyPath, { unique: index.unique });
      for (const record of records) store.add(record);
    }
  }).then((database) => database.close());
}

export function opened(
  version: number | undefined,
  upgrade: (database: IDBDatabase, transaction: IDBTransaction) => void,
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(LIBRARY_NAME, version);
    request.onupgradeneeded = () => {
      if (request.transaction) upgrade(request.result, request.transaction);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** The stores and indexes that a database has, as a frozen library lists them, without records. */
export function shapeOf(database: IDBDatabase): Record<string, Omit<StoredStore, 'records'>> {
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  return Object.fromEntries(
    names.map((name) => {
      const store = transaction.objectStore(name);
      const indexes = [...store.indexNames].map((index) => {
        const { keyPath, unique } = store.index(index);
        return { name: index, keyPath: String(keyPath), unique };
      });
      const keyPath = typeof store.keyPath === 'string' ? store.keyPath : [...(store.keyPath ?? [])];
      return [name, { keyPath, autoIncrement: store.autoIncrement, indexes }];
    }),
  );
}
