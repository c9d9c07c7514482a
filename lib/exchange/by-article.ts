import type { Annotation } from '../annotation/annotation.ts';
import type { LibraryContents } from '../annotation/library-contents.ts';
import type { SavedArticle } from '../annotation/saved-article.ts';
import { withArticle } from '../annotation/with-article.ts';

export interface ArticleClaims {
  readonly article: SavedArticle;
  /** In text order. Never empty. */
  readonly annotations: readonly Annotation[];
}

/** The articles of which claims are given, the newest first. */
export function byArticle(contents: LibraryContents): readonly ArticleClaims[] {
  const claims = new Map<SavedArticle, Annotation[]>();
  for (const [annotation, article] of withArticle(contents)) {
    const of = claims.get(article);
    if (of) of.push(annotation);
    else claims.set(article, [annotation]);
  }
  return [...claims]
    .map(([article, annotations]) => ({
      article,
      annotations: annotations.toSorted((a, b) => startOf(a) - startOf(b)),
    }))
    .sort((a, b) => (dayOf(a.article) < dayOf(b.article) ? 1 : -1));
}

const dayOf = ({ published, firstRead }: SavedArticle): string => published ?? firstRead;
const startOf = ({ claim }: Annotation): number => claim.content[0]?.anchor.position.start ?? 0;
