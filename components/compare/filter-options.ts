import type { ComparedClaim } from '../../lib/compare/compared-claim.ts';
import { sourceRows } from '../../lib/compare/source-rows.ts';
import { byName } from '../wording/formats.ts';

/** What a comparison can be narrowed down to. */
export interface FilterOptions {
  readonly outlets: readonly string[];
  readonly sources: readonly string[];
  readonly tags: readonly string[];
}

/** A list of more is none to choose from. */
const MOST_OFFERED = 300;

/** All outlets and tags by name, the sources of most claims first. */
export function filterOptions(claims: readonly ComparedClaim[]): FilterOptions {
  const outlets = new Set(claims.map(({ article }) => article.outlet));
  const tags = new Set(claims.flatMap(({ annotation }) => annotation.tags));
  return {
    outlets: [...outlets].sort(byName()),
    sources: sourceRows([], claims)
      .map(({ name }) => name)
      .filter((name) => name !== '')
      .slice(0, MOST_OFFERED),
    tags: [...tags].sort(byName()),
  };
}
