import type { Migration } from './migration.ts';

/** A journal to undo from, and a place for versions made apart that an import brings. */
export const undoAndMerge: Migration = {
  version: 2,
  migrate(database) {
    database.createObjectStore('journal', { keyPath: 'id', autoIncrement: true });
    database
      .createObjectStore('beside', { keyPath: ['annotation', 'fingerprint'] })
      .createIndex('annotation', 'annotation');
  },
};
