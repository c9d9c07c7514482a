import type { LibraryContents } from '../annotation/library-contents.ts';

/** What the reader says of two claims, by their annotations' ids; it stands above every likeness. */
export interface ClaimDecision {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
}

/** What the reader said of pairs of claims, as the library keeps it. */
export const claimDecisionsIn = ({
  corrections = [],
}: Pick<LibraryContents, 'corrections'>): readonly ClaimDecision[] =>
  corrections.flatMap(({ correction }) => {
    if (correction.correction !== 'match') return [];
    const [a, b] = correction.pair;
    return [{ a, b, same: correction.same }];
  });
