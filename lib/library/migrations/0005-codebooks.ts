import type { Migration } from './migration.ts';

/** What claims are coded by; the codes themselves stand with their annotations. */
export const codebooks: Migration = {
  version: 5,
  migrate(database) {
    database.createObjectStore('codebooks', { keyPath: 'id' });
  },
};
