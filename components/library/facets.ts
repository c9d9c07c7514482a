import { type LibraryRow, sourceOf } from './library-rows.ts';

export const FACETS = ['outlet', 'source', 'tag', 'stance', 'organisation'] as const;
export type Facet = (typeof FACETS)[number];

/** The values chosen of each facet: any of them within a facet, all facets together. */
export type Chosen = Readonly<Record<Facet, readonly string[]>>;

export const NOTHING_CHOSEN: Chosen = { outlet: [], source: [], tag: [], stance: [], organisation: [] };

export interface FacetValue {
  readonly value: string;
  readonly count: number;
  readonly isChosen: boolean;
}

const VALUES: Readonly<Record<Facet, (row: LibraryRow) => readonly string[]>> = {
  outlet: ({ article }) => [article.outlet],
  source: (row) => [sourceOf(row)],
  tag: ({ annotation }) => annotation.tags,
  stance: ({ annotation }) => (annotation.stance ? [annotation.stance] : []),
  organisation: ({ article }) => article.organisations.map(({ name }) => name),
};

const fits = (row: LibraryRow, facet: Facet, chosen: Chosen): boolean => {
  const wanted = chosen[facet];
  return wanted.length === 0 || VALUES[facet](row).some((value) => wanted.includes(value));
};

export const chosenRows = (rows: readonly LibraryRow[], chosen: Chosen): readonly LibraryRow[] =>
  rows.filter((row) => FACETS.every((facet) => fits(row, facet, chosen)));

/** What could be chosen of a facet, with how many claims that would show beside what the other facets ask for. */
export function facetValues(
  rows: readonly LibraryRow[],
  facet: Facet,
  chosen: Chosen,
): readonly FacetValue[] {
  const others = FACETS.filter((other) => other !== facet);
  const counts = new Map<string, number>(chosen[facet].map((value) => [value, 0]));
  for (const row of rows) {
    if (!others.every((other) => fits(row, other, chosen))) continue;
    for (const value of VALUES[facet](row)) if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count, isChosen: chosen[facet].includes(value) }))
    .sort(
      (a, b) => Number(b.isChosen) - Number(a.isChosen) || b.count - a.count || (a.value < b.value ? -1 : 1),
    );
}

export function toggled(chosen: Chosen, facet: Facet, value: string): Chosen {
  const values = chosen[facet];
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  return { ...chosen, [facet]: next };
}

export const isAnyChosen = (chosen: Chosen): boolean => FACETS.some((facet) => chosen[facet].length > 0);
