import type { Act, SourceType } from '../../attribution/claim.ts';
import type { Wording } from '../annotation.ts';

/** A claim as its reader corrected it: the words of its parts with their places. All else is told anew from them. */
export interface CorrectedClaim {
  readonly act: Act;
  /** In text order; empty where nobody is named. */
  readonly source: readonly Wording[];
  /** In text order; empty where there is none. */
  readonly cue: readonly Wording[];
  /** In text order. Never empty. */
  readonly content: readonly Wording[];
  /** Where the reader said it; as Sayso sees it where absent. */
  readonly sourceType?: SourceType;
}

/** Claims that stand for findings of one page: one for one where it was corrected, two for one where it was split. */
export interface ClaimCorrection {
  readonly correction: 'claim';
  /** The article's canonical address. */
  readonly page: string;
  /** The content of each finding that it stands for. */
  readonly replaced: readonly (readonly Wording[])[];
  /** Never empty. */
  readonly by: readonly CorrectedClaim[];
}

/** Two sources of one page that are one: claims of `name` are `into`'s. */
export interface SpeakerCorrection {
  readonly correction: 'speaker';
  /** The article's canonical address. */
  readonly page: string;
  readonly name: string;
  /** What to call it. */
  readonly into: string;
}

/** What a reader says of one page's claims; what is said of an organisation holds for every page. */
export type PageCorrection = ClaimCorrection | SpeakerCorrection;

/** What the keys of a page's corrections of that kind begin with. */
export const keysOfPage = (kind: PageCorrection['correction'], page: string): string => `${kind}:${page} `;

/** Under what a correction is kept. A later one of the same key stands for it. */
export function keyOfPageCorrection(correction: PageCorrection): string {
  const about =
    correction.correction === 'speaker' ? correction.name.trim().toLowerCase() : placeOf(correction.replaced);
  return keysOfPage(correction.correction, correction.page) + about;
}

const placeOf = (replaced: ClaimCorrection['replaced']): string =>
  replaced
    .flat()
    .map(({ anchor: { position } }) => `${position.start}-${position.end}`)
    .join('+');
