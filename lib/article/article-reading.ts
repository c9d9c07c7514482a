import type { Article } from './article.ts';
import type { OffsetMap } from './offset-map.ts';

/** An article as read from a page, with the way back to it. */
export interface ArticleReading {
  readonly article: Article;
  readonly map: OffsetMap;
}
