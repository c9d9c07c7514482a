import type { SavedArticle } from '../../annotation/saved-article.ts';
import { inBatches } from '../in-batches.ts';
import { look } from '../transact.ts';
import type { LibraryRow } from './search-record.ts';

const BATCH = 2000;

/** Every row of the library, the bin included, a batch at a time in the order of their ids. */
export async function* allRows(): AsyncGenerator<readonly LibraryRow[]> {
  const articles = new Map<string, SavedArticle>();
  for await (const batch of inBatches(BATCH, (range) =>
    look((transaction) => transaction.objectStore('articles').getAll(range, BATCH)),
  ))
    for (const article of batch) articles.set(article.id, article);
  for await (const batch of inBatches(BATCH, (range) =>
    look((transaction) => transaction.objectStore('annotations').getAll(range, BATCH)),
  ))
    yield batch.flatMap((annotation) => {
      const article = articles.get(annotation.article);
      return article ? [{ annotation, article }] : [];
    });
}
