export const FACETS = [
  'outlet',
  'source',
  'organisation',
  'tag',
  'stance',
  'type',
  'month',
  'collection',
  'code',
] as const;
export type Facet = (typeof FACETS)[number];

export interface FacetValue {
  readonly value: string;
  readonly count: number;
}
