import type { TokenRange } from './argument-window.ts';
import type { CueCandidate } from './find-cues.ts';

/** An attribution over token indices. */
export interface Candidate {
  readonly source: readonly TokenRange[];
  readonly cue: CueCandidate;
  readonly content: readonly TokenRange[];
  readonly confidence: number;
  /** What its confidence is made of; empty where a rule found it. */
  readonly features: readonly number[];
}
