import type { TokenRange } from '../arguments/argument-window.ts';
import type { Act } from '../claim.ts';
import type { CueCandidate } from '../cues/find-cues.ts';

/** An attribution over token indices. */
export interface Candidate {
  readonly source: readonly TokenRange[];
  readonly cue: CueCandidate;
  readonly content: readonly TokenRange[];
  readonly act: Act;
  /** Whose words the content is as a whole, where it is a report of a report. */
  readonly nested?: readonly TokenRange[];
  readonly confidence: number;
  /** Whether its content is quoted throughout. */
  readonly isDirect: boolean;
}
