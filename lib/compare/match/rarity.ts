import background from './background-rarity.json' with { type: 'json' };
import { isNumber } from './words.ts';

/** Some terms, whatever else is kept with them. */
export type TermSet = Pick<ReadonlyMap<string, unknown> | ReadonlySet<string>, 'keys' | 'has' | 'size'>;

/** How much a term tells: the rarer, the more. In nats, above 0. */
export interface Rarity {
  (term: string): number;
  /** What the terms of a set tell together; reckoned once for each set. */
  readonly ofAll: (terms: TermSet) => number;
}

/** Weight of general news English against the texts compared, in texts. */
const BACKGROUND_WEIGHT = 200;

/** Share of the background's sentences that hold a stem; each level of the table is half a nat rarer than the last. */
const backgroundShare = new Map(
  background.levels.flatMap((stems, level) =>
    stems.split(' ').map((stem) => [stem, Math.exp(-level / 2)] as const),
  ),
);
const UNLISTED_SHARE = Math.exp(-background.levels.length / 2);

/** Counts in how many of the texts compared a term stands. */
export interface TermCounts {
  readonly texts: () => number;
  readonly of: (term: string) => number;
}

/** The counts over the terms of some texts. */
export function countTerms(texts: Iterable<Iterable<string>>): TermCounts {
  const counts = new Map<string, number>();
  let total = 0;
  for (const terms of texts) {
    total++;
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return { texts: () => total, of: (term) => counts.get(term) ?? 0 };
}

/**
 * Rarity by how often a term stands in the texts compared, leaning on general news English while those are few: a
 * library of six claims cannot know that "government" is a common word.
 */
export function rarityAmong({ texts, of }: TermCounts): Rarity {
  const known = new Map<string, number>();
  let knownOfAll = new WeakMap<TermSet, number>();
  let knownFor = texts();
  const forgetWhereGrown = () => {
    if (knownFor === texts()) return;
    known.clear();
    knownOfAll = new WeakMap();
    knownFor = texts();
  };
  const ofOne = (term: string) => {
    forgetWhereGrown();
    const before = known.get(term);
    if (before !== undefined) return before;
    const expected = shareOf(term) * BACKGROUND_WEIGHT;
    const rarity = Math.log(1 + (texts() + BACKGROUND_WEIGHT) / (of(term) + expected));
    known.set(term, rarity);
    return rarity;
  };
  const ofAll = (terms: TermSet) => {
    forgetWhereGrown();
    const before = knownOfAll.get(terms);
    if (before !== undefined) return before;
    let sum = 0;
    for (const term of terms.keys()) sum += ofOne(term);
    knownOfAll.set(terms, sum);
    return sum;
  };
  return Object.assign(ofOne, { ofAll });
}

/** One number is found in about as many sentences as a rather rare word. */
const NUMBER_SHARE = Math.exp(-6);

const shareOf = (term: string) =>
  backgroundShare.get(term) ?? (isNumber(term) ? NUMBER_SHARE : UNLISTED_SHARE);
