import type { Rarity } from './rarity.ts';
import { sharedRuns } from './runs.ts';
import type { Terms } from './terms.ts';

/** In how far two texts are alike, in several ways. */
export const FEATURES = [
  'shared stems',
  'shared families',
  'covered',
  'shared runs',
  'telling words',
  'same number',
  'other numbers',
  'other length',
  'long',
] as const;
export type Feature = (typeof FEATURES)[number];
export type Features = Readonly<Record<Feature, number>>;

export function featuresOf(a: Terms, b: Terms, rarity: Rarity): Features {
  const stems = overlap(a.stems, b.stems, rarity);
  const families = overlap(a.families, b.families, rarity);
  const numbers = overlap(a.numbers, b.numbers, () => 1);
  return {
    'shared stems': share(stems),
    'shared families': share(families),
    covered: stems.shared === 0 ? 0 : stems.shared / Math.min(stems.a, stems.b),
    'shared runs': sharedRuns(a.runs, b.runs),
    'telling words': Math.log1p(families.shared),
    'same number': numbers.shared > 0 ? 1 : 0,
    'other numbers': numbers.shared === 0 && numbers.a > 0 && numbers.b > 0 ? 1 : 0,
    'other length': Math.abs(Math.log((1 + a.words) / (1 + b.words))),
    long: Math.log((1 + a.words) * (1 + b.words)),
  };
}

interface Overlap {
  readonly a: number;
  readonly b: number;
  readonly shared: number;
}

/** The weights of the terms of each text, and of those in both. */
function overlap(a: TermSet, b: TermSet, weigh: Rarity): Overlap {
  let [ofA, ofB, shared] = [0, 0, 0];
  for (const term of a.keys()) {
    const weight = weigh(term);
    ofA += weight;
    if (b.has(term)) shared += weight;
  }
  for (const term of b.keys()) ofB += weigh(term);
  return { a: ofA, b: ofB, shared };
}

type TermSet = Pick<ReadonlyMap<string, unknown> | ReadonlySet<string>, 'keys' | 'has'>;

/** Jaccard's index of the weights. */
const share = ({ a, b, shared }: Overlap) => (shared === 0 ? 0 : shared / (a + b - shared));
