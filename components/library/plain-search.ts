import type { LibraryRow } from './library-rows.ts';
import { sourceOf } from './library-rows.ts';

/** The claims that hold every word of the query, anywhere: words, source, article, tags, note. */
export function plainSearch(rows: readonly LibraryRow[], query: string): readonly string[] {
  const wanted = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return rows
    .filter((row) => {
      const text = textOf(row).toLocaleLowerCase();
      return wanted.every((word) => text.includes(word));
    })
    .map(({ annotation }) => annotation.id);
}

const textOf = (row: LibraryRow): string => {
  const { annotation, article } = row;
  const { claim, tags, note } = annotation;
  return [claim.sentence, sourceOf(row), article.headline, article.outlet, ...tags, note].join(' ');
};
