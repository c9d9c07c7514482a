import type { Annotation } from '../../annotation/annotation.ts';
import { type ArticleRecords, BATCH, type ExportSource, inTextOrder } from '../../exchange/export-source.ts';
import { arrangedIn } from '../reader.ts';
import { look } from '../transact.ts';
import type { ReadTransaction } from '../transaction.ts';
import { articlesInOrder } from './articles-in-order.ts';
import type { ExportedPart } from './exported-part.ts';
import { type PartSurvey, surveyOf } from './part-survey.ts';

/**
 * The library, or a part of it, an article at a time. What is read together of an article is as it was at one
 * moment; what is saved meanwhile of articles that are yet to come is read, too.
 *
 * Its functions throw a `LibraryProblem` when the library cannot be read.
 */
export function libraryInBatches(part: ExportedPart): ExportSource {
  const { only } = part;
  let survey: Promise<PartSurvey> | undefined;
  const surveyed = (ids: ReadonlySet<string>) => {
    survey ??= surveyOf(ids);
    return survey;
  };
  return {
    arranged: async () => {
      const arranged = await look(arrangedIn);
      return only ? (await surveyed(only)).around.of(arranged) : arranged;
    },
    async *batches() {
      const wanted = only && (await surveyed(only)).articles;
      const beside = await look(versionsBeside);
      const articles = await articlesInOrder(wanted);
      const read = (at: number) =>
        look((transaction) => recordsOf(articles.slice(at, at + BATCH), part, beside, transaction));
      yield* readAhead(articles.length, read);
    },
  };
}

/** While one batch is worked on, the database is at the next. */
async function* readAhead<Batch>(length: number, read: (at: number) => Promise<Batch>) {
  let next = length > 0 ? read(0) : undefined;
  for (let at = BATCH; next; at += BATCH) {
    const batch = await next;
    next = at < length ? read(at) : undefined;
    // Who is no longer waited for, since the writing has ended, may fail.
    next?.catch(() => undefined);
    yield batch;
  }
}

/** By the id of the annotation. There are few: one for each conflict that is not settled. */
type Beside = ReadonlyMap<string, readonly Annotation[]>;

async function versionsBeside(transaction: ReadTransaction): Promise<Beside> {
  const beside = new Map<string, readonly Annotation[]>();
  for (const { annotation, version } of await transaction.objectStore('beside').getAll())
    beside.set(annotation, [...(beside.get(annotation) ?? []), version]);
  return beside;
}

async function recordsOf(
  ids: readonly string[],
  { withBin, only }: ExportedPart,
  beside: Beside,
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
