import { v5 } from 'uuid';
import { canonicalJson, sameRecord } from '../annotation/record/canonical-json.ts';
import type { SavedArticle } from '../annotation/saved-article.ts';

export interface JoinedArticles {
  readonly articles: readonly SavedArticle[];
  /** The id that stands for an id of the library, and for one of the import. */
  readonly standsForOurs: ReadonlyMap<string, string>;
  readonly standsForTheirs: ReadonlyMap<string, string>;
  /** How many the library did not have. */
  readonly added: number;
}

/**
 * Two readers who saved the same page saved one article: the same canonical address, whatever the ids. The id given
 * first stands, the latest reading tells what the page says.
 */
export function joinArticles(
  library: readonly SavedArticle[],
  imported: readonly SavedArticle[],
): JoinedArticles {
  const addressOf = new Map(library.map(({ id, canonicalUrl }) => [id, canonicalUrl]));
  const byAddress = new Map(library.map((article) => [article.canonicalUrl, article]));
  const known = byAddress.size;
  for (const article of imported) {
    const ours = byAddress.get(article.canonicalUrl);
    const theirs = withFreeId(article, addressOf);
    byAddress.set(article.canonicalUrl, ours ? join(ours, theirs) : theirs);
  }
  const standing = (articles: readonly SavedArticle[]) =>
    new Map(articles.map(({ id, canonicalUrl }) => [id, byAddress.get(canonicalUrl)?.id ?? id]));
  return {
    articles: [...byAddress.values()],
    standsForOurs: standing(library),
    standsForTheirs: standing(imported),
    added: byAddress.size - known,
  };
}

/** An id that names another page in the library must not replace that page. */
function withFreeId(article: SavedArticle, addressOf: ReadonlyMap<string, string>): SavedArticle {
  const taken = addressOf.get(article.id);
  if (taken === undefined || taken === article.canonicalUrl) return article;
  return { ...article, id: `urn:uuid:${v5(`${article.id} ${article.canonicalUrl}`, v5.URL)}` };
}

function join(a: SavedArticle, b: SavedArticle): SavedArticle {
  const id = least(a.id, b.id);
  const firstRead = least(a.firstRead, b.firstRead);
  const joined = later({ ...a, id, firstRead }, { ...b, id, firstRead });
  return sameRecord(joined, a) ? a : joined;
}

const least = (a: string, b: string): string => [a, b].toSorted()[0] ?? a;

const later = (a: SavedArticle, b: SavedArticle): SavedArticle => {
  if (a.lastRead !== b.lastRead) return a.lastRead > b.lastRead ? a : b;
  return canonicalJson(a) > canonicalJson(b) ? a : b;
};
