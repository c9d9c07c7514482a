import type { Annotation } from '../annotation/annotation.ts';
import { type Arranged, NOTHING_ARRANGED } from '../annotation/library-contents.ts';

/**
 * What a part of a library takes along: the collections that its claims are in, the colours of their tags, and the
 * codebooks that they are coded by.
 */
export function arrangedAround(
  { collections, codebooks, tagStyles }: Pick<Arranged, 'collections' | 'codebooks' | 'tagStyles'>,
  annotations: readonly Annotation[],
): Arranged {
  const within = new Set(annotations.flatMap((annotation) => annotation.collections ?? []));
  const tags = new Set(annotations.flatMap((annotation) => annotation.tags));
  const coded = new Set(annotations.flatMap(({ codes = [] }) => codes.map(({ codebook }) => codebook)));
  return {
    ...NOTHING_ARRANGED,
    collections: collections.filter(({ id }) => within.has(id)),
    codebooks: codebooks.filter(({ id }) => coded.has(id)),
    tagStyles: tagStyles.filter(({ tag }) => tags.has(tag)),
  };
}
