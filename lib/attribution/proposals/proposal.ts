import type { Arguments } from '../arguments/find-arguments.ts';
import type { CueCandidate } from '../cues/find-cues.ts';

/** A cue with what it was found to say, and how it stands to the other proposals of its text. */
export interface Proposal extends Arguments {
  readonly cue: CueCandidate;
  /** The likelihood of the likeliest other proposal whose content covers this cue. */
  readonly covered: number;
  /** The belief of the likeliest other cue in this content. */
  readonly covering: number;
}
