import type { NameCorrection } from '../organisations/corrections/correction.ts';
import type { MatchCorrection } from './correction/match-correction.ts';
import type { PageCorrection } from './correction/page-correction.ts';

/** What the reader corrected: an organisation or a person on every page, claims of one, or that claims are the same. A later one of the same key stands for it. */
export interface StoredCorrection {
  readonly key: string;
  readonly correction: NameCorrection | PageCorrection | MatchCorrection;
  /** ISO 8601, UTC. */
  readonly when: string;
}

export const isNameCorrection = (correction: StoredCorrection['correction']): correction is NameCorrection =>
  correction.correction !== 'claim' &&
  correction.correction !== 'speaker' &&
  correction.correction !== 'match';
