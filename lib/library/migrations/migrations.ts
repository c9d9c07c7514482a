import { firstStores } from './0001-first-stores.ts';
import { undoAndMerge } from './0002-undo-and-merge.ts';
import { bin } from './0003-bin.ts';
import { whatReadersArrange } from './0004-what-readers-arrange.ts';
import { codebooks } from './0005-codebooks.ts';
import type { Migration } from './migration.ts';

/** In order. A new one is added at the end, with a frozen sample of the version before it. */
export const MIGRATIONS: readonly Migration[] = [
  firstStores,
  undoAndMerge,
  bin,
  whatReadersArrange,
  codebooks,
];

export const LIBRARY_VERSION = MIGRATIONS.length;

/** Takes a database from the version it is at to `to`. */
export function migrate(
  database: IDBDatabase,
  transaction: IDBTransaction,
  from: number,
  to = LIBRARY_VERSION,
): void {
  for (const { version, migrate: step } of MIGRATIONS) {
    if (version > from && version <= to) step(database, transaction);
  }
}
