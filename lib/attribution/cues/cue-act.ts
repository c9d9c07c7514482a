import type { TokenRange } from '../arguments/argument-window.ts';
import type { Act } from '../claim.ts';
import { lookUpCue } from '../lexicon/look-up-cue.ts';
import type { Reading } from '../reading/reading.ts';

const WORDS_BEHIND = 3;

/** Whether a cue says or thinks something, by the lexicon; one that it does not have says it. */
export function actOfCue({ tokens }: Reading, { first, end }: TokenRange): Act {
  const words = (from: number, to: number) =>
    tokens.slice(from, to).map(({ text }) => text.slice(0, LONGEST).toLowerCase());
  return lookUpCue(words(first, end), words(end, end + WORDS_BEHIND))?.act ?? 'speech';
}

/** The lexicon has no longer word, and a page may have one of a megabyte. */
const LONGEST = 32;
