import { countTerms, type Rarity, rarityAmong } from '../match/rarity.ts';
import { articleLikeness, weighWords } from './article-likeness.ts';
import type { ArticleTraits } from './article-traits.ts';

/** Told while a library is grouped; `isCancelled` is asked as often. */
export interface Progress {
  readonly onProgress?: (done: number, of: number) => void;
  readonly isCancelled?: () => boolean;
}

export interface ArticlePair {
  readonly a: string;
  readonly b: string;
  readonly likeness: number;
}

const RAREST = 16;
const COMPARED = 30;
const COMMON = 2_000;
const TOLD_EVERY = 500;

/** Pairs of articles that share rare terms, with how like they are; no pair twice. */
export function likePairs(
  traits: readonly ArticleTraits[],
  atLeast: number,
  progress: Progress = {},
): ArticlePair[] {
  const rarity = rarityAmong(countTerms(traits.map(termsOf)));
  const articles = traits.map((article) => ({ ...article, weighed: weighWords(article.words, rarity) }));
  const holders = new Map<string, number[]>();
  const pairs: ArticlePair[] = [];
  for (const [at, article] of articles.entries()) {
    if (at % TOLD_EVERY === 0) {
      progress.onProgress?.(at, articles.length);
      if (progress.isCancelled?.()) return [];
    }
    for (const other of candidates(article, holders, rarity)) {
      const before = articles[other];
      if (!before) continue;
      const likeness = articleLikeness(before, article, rarity);
      if (likeness >= atLeast) pairs.push({ a: before.id, b: article.id, likeness });
    }
    for (const term of termsOf(article)) {
      const known = holders.get(term);
      if (known) known.push(at);
      else holders.set(term, [at]);
    }
  }
  progress.onProgress?.(articles.length, articles.length);
  return pairs;
}

const termsOf = ({ words, names }: ArticleTraits) => new Set([...words.keys(), ...names]);

function candidates(
  article: ArticleTraits,
  holders: ReadonlyMap<string, readonly number[]>,
  rarity: Rarity,
): number[] {
  const rarest = [...termsOf(article)]
    .map((term) => ({ term, rarity: rarity(term) }))
    .sort((a, b) => b.rarity - a.rarity || (a.term < b.term ? -1 : 1));
  const shared = new Map<number, number>();
  let looked = 0;
  for (const { term, rarity: weight } of rarest) {
    const found = holders.get(term);
    if (!found || found.length > COMMON) continue;
    for (const at of found) shared.set(at, (shared.get(at) ?? 0) + weight);
    if (++looked === RAREST) break;
  }
  return [...shared]
    .sort(([a, weightA], [b, weightB]) => weightB - weightA || a - b)
    .slice(0, COMPARED)
    .map(([at]) => at);
}
