import type { Annotation } from '../annotation/annotation.ts';
import type { SavedArticle } from '../annotation/saved-article.ts';

/** A saved claim with the article that it stands in. */
export interface ComparedClaim {
  readonly annotation: Annotation;
  readonly article: SavedArticle;
}
