import type { Annotation } from '../annotation/annotation.ts';
import type { Arranged } from '../annotation/library-contents.ts';
import { arrangedAround } from '../exchange/arranged-around.ts';
import {
  type ArticleRecords,
  BATCH,
  type ExportSource,
  inTextOrder,
  newestFirst,
} from '../exchange/export-source.ts';
import type { ExportedPart } from './exported-part.ts';
import { arrangedIn } from './reader.ts';
import { look } from './transact.ts';
import type { ReadTransaction } from './transaction.ts';

/**
 * The library, or a part of it, an article at a time. What is read together of an article is as it was at one
 * moment; what is saved meanwhile of articles that are yet to come is read, too.
 *
 * Its functions throw a `LibraryProblem` when the library cannot be read.
 */
export function libraryInBatches(part: ExportedPart): ExportSource {
  const { only } = part;
  return {
    arranged: () =>
      look(async (transaction): Promise<Arranged> => {
        const arranged = await arrangedIn(transaction);
        return only ? arrangedAround(arranged, await annotationsWith(only, transaction)) : arranged;
      }),
    async *batches() {
      const { articles, beside } = await look((transaction) => inOrder(part, transaction));
      for (let at = 0; at < articles.length; at += BATCH) {
        const ids = articles.slice(at, at + BATCH);
        yield await look((transaction) => recordsOf(ids, part, beside, transaction));
      }
    },
  };
}

interface Order {
  /** Ids, the newest article first. */
  readonly articles: readonly string[];
  /** There are few: one for each conflict that is not settled. By the id of the annotation. */
  readonly beside: ReadonlyMap<string, readonly Annotation[]>;
}

async function inOrder({ only }: ExportedPart, transaction: ReadTransaction): Promise<Order> {
  const articles = await transaction.objectStore('articles').getAll();
  const wanted = only && new Set((await annotationsWith(only, transaction)).map(({ article }) => article));
  const beside = new Map<string, Annotation[]>();
  for (const { annotation, version } of await transaction.objectStore('beside').getAll()) {
    beside.set(annotation, [...(beside.get(annotation) ?? []), version]);
  }
  const ordered = articles.filter(({ id }) => !wanted || wanted.has(id)).sort(newestFirst);
  return { articles: ordered.map(({ id }) => id), beside };
}

async function recordsOf(
  ids: readonly string[],
  { withBin, only }: ExportedPart,
  beside: Order['beside'],
  transaction: ReadTransaction,
): Promise<readonly ArticleRecords[]> {
  const index = transaction.objectStore('annotations').index('article');
  const read = ids.map(async (id): Promise<ArticleRecords | undefined> => {
    const [article, all] = await Promise.all([transaction.objectStore('articles').get(id), index.getAll(id)]);
    const annotations = all
      .filter((one) => (withBin || one.binned === undefined) && (!only || only.has(one.id)))
      .sort(inTextOrder);
    if (!article || (annotations.length === 0 && !withBin)) return undefined;
    return { article, annotations, beside: annotations.flatMap((one) => beside.get(one.id) ?? []) };
  });
  return (await Promise.all(read)).filter((records) => records !== undefined);
}

async function annotationsWith(
  ids: ReadonlySet<string>,
  transaction: ReadTransaction,
): Promise<readonly Annotation[]> {
  const store = transaction.objectStore('annotations');
  const found = await Promise.all([...ids].map((id) => store.get(id)));
  return found.filter((annotation) => annotation !== undefined);
}
