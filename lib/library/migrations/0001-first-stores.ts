import type { Migration } from './migration.ts';

/** Articles, what was saved of them, and what was typed and not saved yet. */
export const firstStores: Migration = {
  version: 1,
  migrate(database) {
    database
      .createObjectStore('articles', { keyPath: 'id' })
      .createIndex('canonicalUrl', 'canonicalUrl', { unique: true });
    database.createObjectStore('annotations', { keyPath: 'id' }).createIndex('article', 'article');
    database.createObjectStore('drafts', { keyPath: ['page', 'claim'] }).createIndex('page', 'page');
  },
};
