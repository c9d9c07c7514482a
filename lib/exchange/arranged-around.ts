import type { Annotation } from '../annotation/annotation.ts';
import { type Arranged, NOTHING_ARRANGED } from '../annotation/library-contents.ts';

/** What a part of a library takes along: the collections that its claims are in, and the colours of their tags. */
export function arrangedAround(
  { collections, tagStyles }: Pick<Arranged, 'collections' | 'tagStyles'>,
  annotations: readonly Annotation[],
): Arranged {
  const within = new Set(annotations.flatMap((annotation) => annotation.collections ?? []));
  const tags = new Set(annotations.flatMap((annotation) => annotation.tags));
  return {
    ...NOTHING_ARRANGED,
    collections: collections.filter(({ id }) => within.has(id)),
    tagStyles: tagStyles.filter(({ tag }) => tags.has(tag)),
  };
}
