import type { Annotation } from './annotation.ts';
import type { LibraryContents } from './library-contents.ts';
import type { SavedArticle } from './saved-article.ts';

/** Each annotation that stands, with its article; what most formats are made of. */
export function* withArticle({
  articles,
  annotations,
}: LibraryContents): Generator<readonly [Annotation, SavedArticle]> {
  const byId = new Map(articles.map((article) => [article.id, article]));
  for (const annotation of annotations) {
    const article = byId.get(annotation.article);
    if (article) yield [annotation, article];
  }
}
