import { kindOfWellKnown } from '../lexicon/well-known.ts';
import { type Candidate, type Candidates, oddsOf } from './candidate.ts';
import type { Reading } from './reading.ts';

const LONGEST = 3;
/** How far the dash may stand: "MEXICO CITY (AP) —", "LA CROSSE, Wis. (AP) —". */
const FARTHEST = 8;

/** "MEXICO CITY" of "MEXICO CITY (AP) — …" is where a report comes from. */
export const datelines = (reading: Reading, candidates: Candidates): Candidate[] =>
  candidates.map((candidate) =>
    candidate.type !== 'LOC' && isDateline(reading, candidate)
      ? { ...candidate, type: 'LOC', odds: oddsOf('LOC', candidate.belief) }
      : candidate,
  );

function isDateline(reading: Reading, { first, end }: Candidate): boolean {
  if (first !== reading.sentenceStart(first) || end - first > LONGEST) return false;
  for (let at = first; at < end; at++) if (!/^\p{Lu}{2,}$/u.test(reading.word(at))) return false;
  if (kindOfWellKnown(reading.textOf({ first, end }).toLowerCase()) !== undefined) return false;
  const limit = Math.min(end + FARTHEST, reading.tokens.length);
  for (let at = end; at < limit; at++) {
    if (/^[–—-]+$/.test(reading.word(at))) return true;
    if (!/^(?:[(),/]|\p{Lu}.*)$/u.test(reading.word(at))) return false;
  }
  return false;
}
