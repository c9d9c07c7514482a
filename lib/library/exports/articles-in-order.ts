import type { SavedArticle } from '../../annotation/saved-article.ts';
import { type ArticleDay, newestFirst } from '../../exchange/export-source.ts';
import { look } from '../transact.ts';

/** So many articles are in memory at once. */
const BATCH = 500;

/** The ids of all articles, or of those that are wanted, the newest first. */
export async function articlesInOrder(wanted?: ReadonlySet<string>): Promise<readonly string[]> {
  const days: ArticleDay[] = [];
  for await (const articles of articlesByTheirIds())
    for (const { id, published, firstRead } of articles)
      if (!wanted || wanted.has(id))
        days.push({ id, ...(published !== undefined && { published }), firstRead });
  return days.sort(newestFirst).map(({ id }) => id);
}

async function* articlesByTheirIds(): AsyncGenerator<readonly SavedArticle[]> {
  let last: string | undefined;
  do {
    const after = last === undefined ? null : IDBKeyRange.lowerBound(last, true);
    const articles = await look((transaction) => transaction.objectStore('articles').getAll(after, BATCH));
    yield articles;
    last = articles.length < BATCH ? undefined : articles.at(-1)?.id;
  } while (last !== undefined);
}
