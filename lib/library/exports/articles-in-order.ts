import { type ArticleDay, newestFirst } from '../../exchange/export-source.ts';
import { inBatches } from '../in-batches.ts';
import { look } from '../transact.ts';

/** So many articles are in memory at once. */
const BATCH = 500;

/** The ids of all articles, or of those that are wanted, the newest first. */
export async function articlesInOrder(wanted?: ReadonlySet<string>): Promise<readonly string[]> {
  const days: ArticleDay[] = [];
  for await (const articles of inBatches(BATCH, (range) =>
    look((transaction) => transaction.objectStore('articles').getAll(range, BATCH)),
  ))
    for (const { id, published, firstRead } of articles)
      if (!wanted || wanted.has(id))
        days.push({ id, ...(published !== undefined && { published }), firstRead });
  return days.sort(newestFirst).map(({ id }) => id);
}
