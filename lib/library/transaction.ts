import type { IDBPTransaction } from 'idb';
import type { LIBRARY_STORES, LibrarySchema } from './schema.ts';

export type StoreName = (typeof LIBRARY_STORES)[number];
export type WriteTransaction = IDBPTransaction<LibrarySchema, StoreName[], 'readwrite'>;
export type ReadTransaction = IDBPTransaction<LibrarySchema, StoreName[], 'readonly'>;
export type AnyTransaction = IDBPTransaction<LibrarySchema, StoreName[], IDBTransactionMode>;
