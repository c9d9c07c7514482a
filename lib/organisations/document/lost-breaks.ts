import { words } from '../lexicon/words.ts';
import type { Candidate, Candidates } from './candidate.ts';
import type { Reading } from './reading.ts';

const HEADS = new Set(words('ministry department university embassy faculty institute directorate court'));

/**
 * Where a list or a form has lost its line breaks, ends a name before the word that begins what comes next: the
 * second "Ministry" of "Ministry of Land Ministry of Ports", and "Address" of "Ministry of Ports Address: …".
 */
export const endAtLostBreaks = (reading: Reading, candidates: Candidates): Candidate[] =>
  candidates.flatMap((candidate) => {
    const last = candidate.end - 1;
    if (candidate.type !== 'ORG' || !hasComplement(reading, candidate.first, last)) return [candidate];
    const shorter = { ...candidate, end: last };
    if (reading.word(candidate.end) === ':' && reading.isCapital(candidate.end + 1)) return [shorter];
    const beginsNext = HEADS.has(reading.lower(last)) && reading.lower(candidate.end) === 'of';
    return beginsNext ? [shorter, { ...candidate, first: last }] : [candidate];
  });

/** "of Land" within, with a name's word right before the last one. */
function hasComplement(reading: Reading, first: number, last: number): boolean {
  if (!reading.isCapital(last) || !reading.isCapital(last - 1)) return false;
  for (let at = first + 1; at < last - 1; at++) if (reading.lower(at) === 'of') return true;
  return false;
}
