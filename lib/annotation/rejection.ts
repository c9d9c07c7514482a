import type { Wording } from './annotation.ts';

/** A finding that the reader said is no claim, or that a claim of the reader's own stands for. Hidden, never deleted. */
export interface Rejection {
  /** The article's canonical address. */
  readonly page: string;
  /** `claimKey` of the finding when it was rejected. */
  readonly claim: string;
  /** What it said and where, so that it is known again on a page that was edited. Never empty. */
  readonly content: readonly Wording[];
  /** Ids of the annotations that stand for it: one where it was corrected, several where it was split. */
  readonly replacedBy?: readonly string[];
  /** ISO 8601, UTC. */
  readonly when: string;
}
