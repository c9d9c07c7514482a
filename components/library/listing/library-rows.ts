import type { Annotation } from '../../../lib/annotation/annotation.ts';
import { type LibraryRow, sourceNameOf } from '../../../lib/library/search/search-record.ts';

export const isBinned = ({ annotation }: LibraryRow): boolean => annotation.binned !== undefined;

export const newestFirst = (a: LibraryRow, b: LibraryRow): number =>
  a.annotation.created < b.annotation.created ? 1 : -1;

export const sourceOf = ({ annotation }: LibraryRow): string => sourceNameOf(annotation);

export const wordsOf = ({ annotation: { claim } }: LibraryRow): string =>
  claim.content.map(({ text }) => text).join(' … ');

/** Tags in use, those given last first. */
export function tagsByRecency(annotations: readonly Annotation[]): readonly string[] {
  const recent = [...annotations].sort((a, b) => (a.modified < b.modified ? 1 : -1));
  return [...new Set(recent.flatMap(({ tags }) => tags))];
}
