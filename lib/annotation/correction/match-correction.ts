/** What the reader says of two saved claims: that they report the same, or that they do not. */
export interface MatchCorrection {
  readonly correction: 'match';
  /** Ids of the annotations, the smaller first. */
  readonly pair: readonly [string, string];
  readonly same: boolean;
}

/** What the keys of such corrections begin with. */
export const MATCH_KEYS = 'match:';

export const matchCorrection = (one: string, other: string, same: boolean): MatchCorrection => ({
  correction: 'match',
  pair: one < other ? [one, other] : [other, one],
  same,
});

/** Under what it is kept. A later one of the same pair stands for it. */
export const keyOfMatch = ({ pair }: Pick<MatchCorrection, 'pair'>): string => MATCH_KEYS + pair.join(' ');
