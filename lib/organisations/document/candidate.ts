import type { NameType } from '../tagging/labels.ts';
import type { TokenRange } from './reading.ts';

/** A stretch of the text taken for a name, while it is still being looked at. */
export interface Candidate extends TokenRange {
  readonly type: NameType;
  /** How likely it is a name of this type, 0 to 1. */
  readonly belief: number;
  /** How likely each type is, as the tagger sees it. */
  readonly odds: Readonly<Record<NameType, number>>;
}

/** For a candidate that the tagger did not see: all belief on one type. */
export const oddsOf = (type: NameType, belief: number): Readonly<Record<NameType, number>> => ({
  ORG: 0,
  PER: 0,
  LOC: 0,
  [type]: belief,
});

/** Candidates in text order, none overlapping another. */
export type Candidates = readonly Candidate[];

/** Which candidate covers a token. */
export class Cover {
  readonly #byToken: (Candidate | undefined)[];

  constructor(candidates: Candidates, tokenCount: number) {
    this.#byToken = new Array(tokenCount);
    for (const candidate of candidates) this.#byToken.fill(candidate, candidate.first, candidate.end);
  }

  at = (token: number): Candidate | undefined => this.#byToken[token];
}

/** Keeps the longer of two that overlap, the one believed more among equals; text order. */
export function withoutOverlaps(candidates: Candidates): Candidate[] {
  if (candidates.every(({ first }, index) => first >= (candidates[index - 1]?.end ?? 0)))
    return [...candidates];
  const ranked = [...candidates].sort(
    (a, b) => b.end - b.first - (a.end - a.first) || b.belief - a.belief || a.first - b.first,
  );
  const taken = new Set<number>();
  const kept = ranked.filter(({ first, end }) => {
    for (let at = first; at < end; at++) if (taken.has(at)) return false;
    for (let at = first; at < end; at++) taken.add(at);
    return true;
  });
  return kept.sort((a, b) => a.first - b.first);
}
