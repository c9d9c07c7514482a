import {
  type FacetValue as Counted,
  countFacet,
  FACETS,
  type Facet,
} from '../../lib/library/search/facets.ts';
import type { LibraryRow } from '../../lib/library/search/search-record.ts';

export { FACETS, type Facet };

/** The values chosen of each facet: any of them within a facet, all facets together. */
export type Chosen = Readonly<Record<Facet, readonly string[]>>;

export const NOTHING_CHOSEN: Chosen = {
  outlet: [],
  source: [],
  organisation: [],
  tag: [],
  stance: [],
  type: [],
  month: [],
};

export interface FacetValue extends Counted {
  readonly isChosen: boolean;
}

const fits = (row: LibraryRow, facet: Facet, chosen: Chosen): boolean => {
  const wanted = chosen[facet];
  return wanted.length === 0 || countFacet(facet, [row]).some(({ value }) => wanted.includes(value));
};

export const chosenRows = (rows: readonly LibraryRow[], chosen: Chosen): readonly LibraryRow[] =>
  rows.filter((row) => FACETS.every((facet) => fits(row, facet, chosen)));

/**
 * What could be chosen of a facet, with how many claims that would show beside what the other facets ask for. What is
 * chosen stands first, and stays even where it would show nothing, so that it can be taken back.
 */
export function facetValues(
  rows: readonly LibraryRow[],
  facet: Facet,
  chosen: Chosen,
): readonly FacetValue[] {
  const counted = countFacet(facet, chosenRows(rows, { ...chosen, [facet]: [] }));
  const isChosen = ({ value }: Counted) => chosen[facet].includes(value);
  const missing = chosen[facet].filter((value) => !counted.some((one) => one.value === value));
  return [
    ...counted.filter(isChosen),
    ...missing.map((value) => ({ value, count: 0 })),
    ...counted.filter((one) => !isChosen(one)),
  ].map((one) => ({ ...one, isChosen: isChosen(one) }));
}

export function toggled(chosen: Chosen, facet: Facet, value: string): Chosen {
  const values = chosen[facet];
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  return { ...chosen, [facet]: next };
}

export const isAnyChosen = (chosen: Chosen): boolean => FACETS.some((facet) => chosen[facet].length > 0);
