import type { Annotation } from '../annotation/annotation.ts';
import type { SavedArticle } from '../annotation/saved-article.ts';
import type { ImportedRecords } from './import-format.ts';
import { joinArticles } from './merge-articles.ts';

/** Annotations that each bring their article along: articles of one address become one. */
export function collectRecords(
  pairs: readonly { readonly article: SavedArticle; readonly annotation: Annotation }[],
  leftOut: number,
): ImportedRecords {
  const given = [...new Map(pairs.map(({ article }) => [article.id, article])).values()];
  const { articles, standsForTheirs } = joinArticles([], given);
  return {
    articles,
    annotations: pairs.map(({ annotation }) => ({
      ...annotation,
      article: standsForTheirs.get(annotation.article) ?? annotation.article,
    })),
    leftOut,
  };
}
