import type { Annotation } from '../annotation/annotation.ts';
import type { Collection } from '../annotation/collection.ts';
import type { SavedArticle } from '../annotation/saved-article.ts';
import type { SavedSearch } from '../annotation/saved-search.ts';
import type { TagStyle } from '../annotation/tag-style.ts';
import type { Codebook } from '../codebook/codebook.ts';
import type { LibraryRow } from './search/search-record.ts';
import { look } from './transact.ts';
import type { AnyTransaction } from './transaction.ts';

/*
 * A few rows of a library of any size, for the extension's own pages: each of these reads what it hands back and no
 * more. They throw a `LibraryProblem` when the library cannot be read.
 */

/** How many annotations there are: in the library and in the bin. */
export interface LibraryCounts {
  readonly kept: number;
  readonly binned: number;
}

export const countLibrary = (): Promise<LibraryCounts> =>
  look(async (transaction) => {
    const store = transaction.objectStore('annotations');
    const [all, binned] = await Promise.all([store.count(), store.index('binned').count()]);
    return { kept: all - binned, binned };
  });

/** What was saved last and is not in the bin, the newest first. */
export const newestRows = (atMost: number): Promise<readonly LibraryRow[]> =>
  look(async (transaction) => {
    const found: Annotation[] = [];
    let cursor = await transaction.objectStore('annotations').index('created').openCursor(null, 'prev');
    while (cursor && found.length < atMost) {
      if (cursor.value.binned === undefined) found.push(cursor.value);
      cursor = await cursor.continue();
    }
    return withTheirArticles(found, transaction);
  });

/** The rows of these annotations, in the order asked for; unknown ids are passed over. */
export const rowsById = (ids: readonly string[]): Promise<readonly LibraryRow[]> =>
  look(async (transaction) => {
    const store = transaction.objectStore('annotations');
    const found = await Promise.all(ids.map((id) => store.get(id)));
    return withTheirArticles(
      found.filter((annotation) => annotation !== undefined),
      transaction,
    );
  });

/** These articles (by their ids) with what is saved of them and not in the bin. */
export const articlesOf = (
  ids: readonly string[],
): Promise<{ readonly articles: readonly SavedArticle[]; readonly annotations: readonly Annotation[] }> =>
  look(async (transaction) => {
    const wanted = [...new Set(ids)];
    const store = transaction.objectStore('articles');
    const index = transaction.objectStore('annotations').index('article');
    const [articles, annotations] = await Promise.all([
      Promise.all(wanted.map((id) => store.get(id))),
      Promise.all(wanted.map((id) => index.getAll(id))),
    ]);
    return {
      articles: articles.filter((article) => article !== undefined),
      annotations: annotations.flat().filter(({ binned }) => binned === undefined),
    };
  });

/** What readers arranged that the library's page always shows; there is little of it. */
export interface Arrangement {
  readonly collections: readonly Collection[];
  readonly codebooks: readonly Codebook[];
  readonly savedSearches: readonly SavedSearch[];
  readonly tagStyles: readonly TagStyle[];
}

export const readArrangement = (): Promise<Arrangement> =>
  look(async (transaction) => {
    const [collections, codebooks, savedSearches, tagStyles] = await Promise.all([
      transaction.objectStore('collections').getAll(),
      transaction.objectStore('codebooks').getAll(),
      transaction.objectStore('savedSearches').getAll(),
      transaction.objectStore('tagStyles').getAll(),
    ]);
    return { collections, codebooks, savedSearches, tagStyles };
  });

async function withTheirArticles(
  annotations: readonly Annotation[],
  transaction: AnyTransaction,
): Promise<readonly LibraryRow[]> {
  const store = transaction.objectStore('articles');
  const ids = [...new Set(annotations.map(({ article }) => article))];
  const articles = new Map(await Promise.all(ids.map(async (id) => [id, await store.get(id)] as const)));
  return annotations.flatMap((annotation) => {
    const article = articles.get(annotation.article);
    return article ? [{ annotation, article }] : [];
  });
}
