import type { Rarity } from '../match/rarity.ts';
import type { ArticleTraits } from './article-traits.ts';

/** Two articles further apart than this are seldom about one event; half as like after each such span. */
const SPAN_DAYS = 10;
/** Shared names double what shared words say; alone they say nothing, since a president is in every story. */
const NAME_WORTH = 1;

/** How likely two articles are about one event, from 0 to 1, by their words, names and dates. */
export function articleLikeness(a: ArticleTraits, b: ArticleTraits, rarity: Rarity): number {
  const words = weightedShare(a.words, b.words, rarity);
  const names = covered(a.names, b.names, rarity);
  const alike = words * (1 + NAME_WORTH * (names ?? 0));
  return Math.min(alike, 1) * nearness(a.day, b.day);
}

/** Cosine of the terms' weights. */
function weightedShare(
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
  rarity: Rarity,
): number {
  let [both, ofA, ofB] = [0, 0, 0];
  for (const [term, weight] of a) {
    const own = weight * rarity(term);
    ofA += own * own;
    both += own * (b.get(term) ?? 0) * rarity(term);
  }
  for (const [term, weight] of b) ofB += (weight * rarity(term)) ** 2;
  return both === 0 ? 0 : both / Math.sqrt(ofA * ofB);
}

/** The share of the names of the article that has fewer; nothing where one has none. */
function covered(a: ReadonlySet<string>, b: ReadonlySet<string>, rarity: Rarity): number | undefined {
  if (a.size === 0 || b.size === 0) return undefined;
  const weigh = (names: readonly string[]) => names.reduce((sum, name) => sum + rarity(name), 0);
  const shared = weigh([...a].filter((name) => b.has(name)));
  return shared / Math.min(weigh([...a]), weigh([...b]));
}

const nearness = (a: number | undefined, b: number | undefined): number =>
  a === undefined || b === undefined ? 1 : 2 ** (-Math.abs(a - b) / SPAN_DAYS);
