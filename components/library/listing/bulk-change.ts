import type { Annotation } from '../../../lib/annotation/annotation.ts';
import type { AnnotationChange } from '../../../lib/annotation/draft.ts';

/** What can be done to many claims at once. */
export const BULK_DEEDS = ['tag', 'untag', 'status', 'collect', 'uncollect'] as const;
export type BulkDeed = (typeof BULK_DEEDS)[number];

const withOne = (list: readonly string[], one: string): readonly string[] =>
  list.includes(one) ? list : [...list, one];
const withoutOne = (list: readonly string[], one: string): readonly string[] =>
  list.filter((other) => other !== one);

/**
 * What the deed changes of a claim.
 *
 * @param value A tag, a status (none where empty), or a collection's id.
 */
export function bulkChange(deed: BulkDeed, value: string, annotation: Annotation): AnnotationChange {
  const { tags, collections = [] } = annotation;
  switch (deed) {
    case 'tag':
      return { tags: withOne(tags, value) };
    case 'untag':
      return { tags: withoutOne(tags, value) };
    case 'status':
      return { status: value };
    case 'collect':
      return { collections: withOne(collections, value) };
    case 'uncollect':
      return { collections: withoutOne(collections, value) };
  }
}
