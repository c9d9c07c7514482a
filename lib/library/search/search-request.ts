import type { Facet, FacetValue } from './facets.ts';

/** `best`: what fits the typed words best; where none were typed, what was saved last. */
export const SORTS = ['best', 'saved', 'oldest', 'changed', 'published', 'source', 'outlet'] as const;
export type Sort = (typeof SORTS)[number];

/**
 * The values chosen of each facet, of collections their ids, of codes their keys: one of them is enough within a facet,
 * of codes within each field; all facets together.
 */
export type Chosen = Readonly<Record<Facet, readonly string[]>>;

/** What is asked of the library: everything that narrows and orders what it shows. */
export interface SearchRequest {
  readonly query: string;
  readonly chosen: Chosen;
  readonly sort: Sort;
  /** The last first. */
  readonly reversed?: true;
}

/** The values of a facet, the most frequent first, and how many there are besides. */
export interface FacetCounts {
  readonly values: readonly FacetValue[];
  readonly more: number;
}

/** One page of what a search finds. */
export interface SearchAnswer {
  readonly total: number;
  /** The annotations' ids, from the place asked for on. */
  readonly ids: readonly string[];
  readonly facets: Readonly<Record<Facet, FacetCounts>>;
}

/** Answers searches over the whole library. */
export interface ClaimSearch {
  readonly find: (request: SearchRequest, from: number, count: number) => Promise<SearchAnswer>;
  /** All that a search finds. */
  readonly findAll: (request: SearchRequest) => Promise<readonly string[]>;
  /** Says that something was written: what is asked from now on is answered from the library as it is then. */
  readonly refresh: () => void;
  /** Hears how much of the index is made, 0 to 1, where it has to be made anew; 1 when it is done. */
  readonly watchMaking?: (onMade: (share: number) => void) => void;
}

export const NOTHING_CHOSEN: Chosen = {
  outlet: [],
  source: [],
  organisation: [],
  tag: [],
  stance: [],
  type: [],
  month: [],
  collection: [],
  code: [],
};
