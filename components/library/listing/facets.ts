import { FACETS, type Facet, type FacetValue } from '../../../lib/library/search/facets.ts';
import type { Chosen } from '../../../lib/library/search/search-request.ts';

export { FACETS, type Facet, type FacetValue };

export function toggled(chosen: Chosen, facet: Facet, value: string): Chosen {
  const values = chosen[facet];
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  return { ...chosen, [facet]: next };
}

export const isAnyChosen = (chosen: Chosen): boolean => FACETS.some((facet) => chosen[facet].length > 0);
