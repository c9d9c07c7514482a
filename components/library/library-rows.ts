import type { Annotation } from '../../lib/annotation/annotation.ts';
import type { SavedArticle } from '../../lib/annotation/saved-article.ts';
import type { LibraryContents } from '../../lib/library/contents.ts';

/** One saved claim with the article it stands in. */
export interface LibraryRow {
  readonly annotation: Annotation;
  readonly article: SavedArticle;
}

/** Newest first. */
export function rowsOf({ articles, annotations }: LibraryContents): readonly LibraryRow[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return annotations
    .flatMap((annotation) => {
      const article = byId.get(annotation.article);
      return article ? [{ annotation, article }] : [];
    })
    .sort((a, b) => (a.annotation.created < b.annotation.created ? 1 : -1));
}

export const isBinned = ({ annotation }: LibraryRow): boolean => annotation.binned !== undefined;

export const sourceOf = ({ annotation: { claim } }: LibraryRow): string =>
  claim.source?.name ?? claim.source?.text ?? '';

export const wordsOf = ({ annotation: { claim } }: LibraryRow): string =>
  claim.content.map(({ text }) => text).join(' … ');

/** Tags in use, those given last first. */
export function tagsByRecency(annotations: readonly Annotation[]): readonly string[] {
  const recent = [...annotations].sort((a, b) => (a.modified < b.modified ? 1 : -1));
  return [...new Set(recent.flatMap(({ tags }) => tags))];
}
