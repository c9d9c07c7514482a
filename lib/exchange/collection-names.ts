import type { Annotation } from '../annotation/annotation.ts';
import type { Arranged } from '../annotation/library-contents.ts';

/** The names of the collections that an annotation is in; the id of one that is not in this library. */
export function collectionNames({
  collections,
}: Pick<Arranged, 'collections'>): (annotation: Annotation) => readonly string[] {
  const names = new Map(collections.map(({ id, name }) => [id, name]));
  return ({ collections: ids = [] }) => ids.map((id) => names.get(id) ?? id);
}
