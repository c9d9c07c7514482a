import { dayOf, type LibraryRow, sourceNameOf } from './search-record.ts';

export const FACETS = ['outlet', 'source', 'organisation', 'tag', 'stance', 'type', 'month'] as const;
export type Facet = (typeof FACETS)[number];

export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

const VALUES: { readonly [F in Facet]: (row: LibraryRow) => readonly string[] } = {
  outlet: ({ article }) => [article.outlet],
  source: ({ annotation }) => [sourceNameOf(annotation)],
  organisation: ({ article }) => article.organisations.map(({ name }) => name),
  tag: ({ annotation }) => annotation.tags,
  stance: ({ annotation }) => [annotation.stance ?? ''],
  type: ({ annotation }) => [annotation.claim.sourceType],
  month: (row) => [dayOf(row).slice(0, 7)],
};

/** How many rows have each value, the most frequent first, then by name. Rows without one count nowhere. */
export function countFacet(facet: Facet, rows: Iterable<LibraryRow>): readonly FacetValue[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (const value of new Set(VALUES[facet](row))) {
      if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
