import type { Migration } from './migration.ts';

/** The bin is emptied by age: an index over the few annotations that are in it. */
export const bin: Migration = {
  version: 3,
  migrate(_database, transaction) {
    transaction.objectStore('annotations').createIndex('binned', 'binned');
  },
};
