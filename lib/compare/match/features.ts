import type { Rarity, TermSet } from './rarity.ts';
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
  const sameNumber = sharesAny(a.numbers, b.numbers);
  const bothNumber = a.numbers.size > 0 && b.numbers.size > 0;
  return {
    'shared stems': share(stems),
    'shared families': share(families),
    covered: stems.shared === 0 ? 0 : stems.shared / Math.min(stems.a, stems.b),
    'shared runs': sharedRuns(a.runs, b.runs),
    'telling words': Math.log1p(families.shared),
    'same number': sameNumber ? 1 : 0,
    'other numbers': bothNumber && !sameNumber ? 1 : 0,
    'other length': Math.abs(Math.log((1 + a.words) / (1 + b.words))),
    long: Math.log((1 + a.words) * (1 + b.words)),
  };
}

/** What the terms of each text tell, and those in both. */
interface Overlap {
  readonly a: number;
  readonly b: number;
  readonly shared: number;
}

function overlap(a: TermSet, b: TermSet, rarity: Rarity): Overlap {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const term of few.keys()) if (many.has(term)) shared += rarity(term);
  return { a: rarity.ofAll(a), b: rarity.ofAll(b), shared };
}

function sharesAny(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const number of a) if (b.has(number)) return true;
  return false;
}

/** Jaccard's index of the weights. */
const share = ({ a, b, shared }: Overlap) => (shared === 0 ? 0 : shared / (a + b - shared));
