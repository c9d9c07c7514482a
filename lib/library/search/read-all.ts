import type { SavedArticle } from '../../annotation/saved-article.ts';
import { look } from '../transact.ts';
import type { LibraryRow } from './search-record.ts';

const BATCH = 2000;

/** Every row of the library, the bin included, a batch at a time in the order of their ids. */
export async function* allRows(): AsyncGenerator<readonly LibraryRow[]> {
  const articles = new Map<string, SavedArticle>();
  for await (const batch of inBatches((range) =>
    look((transaction) => transaction.objectStore('articles').getAll(range, BATCH)),
  ))
    for (const article of batch) articles.set(article.id, article);
  for await (const batch of inBatches((range) =>
    look((transaction) => transaction.objectStore('annotations').getAll(range, BATCH)),
  ))
    yield batch.flatMap((annotation) => {
      const article = articles.get(annotation.article);
      return article ? [{ annotation, article }] : [];
    });
}

async function* inBatches<R extends { readonly id: string }>(
  read: (range: IDBKeyRange | null) => Promise<readonly R[]>,
): AsyncGenerator<readonly R[]> {
  let last: string | undefined;
  do {
    const batch = await read(last === undefined ? null : IDBKeyRange.lowerBound(last, true));
    yield batch;
    last = batch.length < BATCH ? undefined : batch.at(-1)?.id;
  } while (last !== undefined);
}
