import type { Annotation } from '../annotation/annotation.ts';
import type { Draft } from '../annotation/draft.ts';
import type { Arranged, LibraryContents } from '../annotation/library-contents.ts';
import type { Rejection } from '../annotation/rejection.ts';
import type { SavedArticle } from '../annotation/saved-article.ts';
import type { JournalEntry } from './journal-entry.ts';
import { look } from './transact.ts';
import type { AnyTransaction } from './transaction.ts';

/*
 * For the extension's own pages too: looks, never writes. Each function throws a `LibraryProblem`, whose `problem`
 * is a sentence for the reader, when the library cannot be read.
 */

/** Everything kept, the bin included (`binned` is set). */
export const readLibrary = (): Promise<LibraryContents> => look(contentsIn);

export async function contentsIn(transaction: AnyTransaction): Promise<LibraryContents> {
  const [articles, annotations, beside, arranged] = await Promise.all([
    transaction.objectStore('articles').getAll(),
    transaction.objectStore('annotations').getAll(),
    transaction.objectStore('beside').getAll(),
    arrangedIn(transaction),
  ]);
  return { articles, annotations, beside: beside.map(({ version }) => version), ...arranged };
}

/** What readers arranged around their claims. */
export async function arrangedIn(transaction: AnyTransaction): Promise<Arranged> {
  const [
    collections,
    codebooks,
    stories,
    parted,
    corrections,
    rejections,
    savedSearches,
    tagStyles,
    versions,
  ] = await Promise.all([
    transaction.objectStore('collections').getAll(),
    transaction.objectStore('codebooks').getAll(),
    transaction.objectStore('stories').getAll(),
    transaction.objectStore('parted').getAll(),
    transaction.objectStore('corrections').getAll(),
    transaction.objectStore('rejections').getAll(),
    transaction.objectStore('savedSearches').getAll(),
    transaction.objectStore('tagStyles').getAll(),
    transaction.objectStore('versions').getAll(),
  ]);
  return {
    collections,
    codebooks,
    stories,
    parted,
    corrections,
    rejections,
    savedSearches,
    tagStyles,
    versions,
  };
}

/** The article of that canonical address, where a claim of it was saved. */
export const savedArticle = (canonicalUrl: string): Promise<SavedArticle | undefined> =>
  look((transaction) => transaction.objectStore('articles').index('canonicalUrl').get(canonicalUrl));

export const articleById = (id: string): Promise<SavedArticle | undefined> =>
  look((transaction) => transaction.objectStore('articles').get(id));

/** What is saved of an article and not in the bin, in text order. */
export const annotationsOfArticle = (canonicalUrl: string): Promise<readonly Annotation[]> =>
  look(async (transaction) => {
    const article = await transaction.objectStore('articles').index('canonicalUrl').get(canonicalUrl);
    if (!article) return [];
    const all = await transaction.objectStore('annotations').index('article').getAll(article.id);
    return all.filter(({ binned }) => binned === undefined).sort((a, b) => startOf(a) - startOf(b));
  });

const startOf = ({ claim }: Annotation): number => claim.content[0]?.anchor.position.start ?? 0;

export const annotationsById = (ids: readonly string[]): Promise<readonly Annotation[]> =>
  look(async (transaction) => {
    const store = transaction.objectStore('annotations');
    const found = await Promise.all(ids.map((id) => store.get(id)));
    return found.filter((annotation) => annotation !== undefined);
  });

/** What was typed for claims of a page (canonical address) and not saved yet. */
export const draftsOfPage = (page: string): Promise<readonly Draft[]> =>
  look((transaction) => transaction.objectStore('drafts').index('page').getAll(page));

/** What the reader rejected of a page (canonical address). */
export const rejectionsOfPage = (page: string): Promise<readonly Rejection[]> =>
  look((transaction) => transaction.objectStore('rejections').index('page').getAll(page));

/** The newest writes, newest first, as the undo list shows them. */
export const readJournal = (atMost: number): Promise<readonly JournalEntry[]> =>
  look(async (transaction) => {
    const entries: JournalEntry[] = [];
    let cursor = await transaction.objectStore('journal').openCursor(null, 'prev');
    while (cursor && entries.length < atMost) {
      entries.push(cursor.value);
      cursor = await cursor.continue();
    }
    return entries;
  });
