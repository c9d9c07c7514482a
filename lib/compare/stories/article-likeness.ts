import type { Rarity } from '../match/rarity.ts';
import type { ArticleTraits } from './article-traits.ts';

/** Two articles further apart than this are seldom about one event; half as like after each such span. */
const SPAN_DAYS = 10;
/** Shared names double what shared words say; alone they say nothing, since a president is in every story. */
const NAME_WORTH = 1;

/** An article with its words weighed once, not for every pair. */
export interface WeighedArticle extends ArticleTraits {
  readonly weighed: WeighedWords;
}

/** How likely two articles are about one event, from 0 to 1, by their words, names and dates. */
export function articleLikeness(a: WeighedArticle, b: WeighedArticle, rarity: Rarity): number {
  const words = weightedShare(a.weighed, b.weighed);
  const names = covered(a.names, b.names, rarity);
  const alike = words * (1 + NAME_WORTH * (names ?? 0));
  return Math.min(alike, 1) * nearness(a.day, b.day);
}

/** The words of an article as a vector, weighted by how much each tells in this library. */
export interface WeighedWords {
  readonly weights: ReadonlyMap<string, number>;
  readonly length: number;
}

export function weighWords(words: ReadonlyMap<string, number>, rarity: Rarity): WeighedWords {
  const weights = new Map<string, number>();
  let squares = 0;
  for (const [term, weight] of words) {
    const weighed = weight * rarity(term);
    weights.set(term, weighed);
    squares += weighed * weighed;
  }
  return { weights, length: Math.sqrt(squares) };
}

/** Cosine of the terms' weights. */
function weightedShare(a: WeighedWords, b: WeighedWords): number {
  const [few, many] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  let both = 0;
  for (const [term, weight] of few.weights) both += weight * (many.weights.get(term) ?? 0);
  return both === 0 ? 0 : both / (a.length * b.length);
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
