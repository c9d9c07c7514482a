import type { Migration } from './migration.ts';

/** What readers make of findings and of their library, the search index kept on disk, and the newest claims first. */
export const whatReadersArrange: Migration = {
  version: 4,
  migrate(database, transaction) {
    transaction.objectStore('annotations').createIndex('created', 'created');
    database.createObjectStore('rejections', { keyPath: ['page', 'claim'] }).createIndex('page', 'page');
    database.createObjectStore('corrections', { keyPath: 'key' });
    database.createObjectStore('collections', { keyPath: 'id' });
    database.createObjectStore('savedSearches', { keyPath: 'id' });
    database.createObjectStore('stories', { keyPath: 'id' });
    database.createObjectStore('parted', { keyPath: 'pair' });
    database.createObjectStore('tagStyles', { keyPath: 'tag' });
    database
      .createObjectStore('versions', { keyPath: ['article', 'fingerprint'] })
      .createIndex('article', 'article');
    database.createObjectStore('searchIndex', { keyPath: 'part' });
  },
};
