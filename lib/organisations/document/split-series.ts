import { isDemonym } from '../lexicon/places.ts';
import type { Candidate } from './candidate.ts';
import type { Reading } from './reading.ts';

const SERIES = /^(?:ministry|department|university|embassy|faculty|institute|directorate|court)$/;

/** "Ministry of Justice Ministry of Health": a list that lost its line breaks. */
export function splitSeries(reading: Reading, candidate: Candidate): Candidate[] {
  const parts: Candidate[] = [];
  let first = candidate.first;
  let hasComplement = false;
  for (let at = first + 1; at < candidate.end; at++) {
    if (hasComplement && beginsAnother(reading, at, candidate.end)) {
      parts.push({ ...candidate, first, end: at });
      first = at;
      hasComplement = false;
    }
    hasComplement ||= ['of', 'for', 'on'].includes(reading.lower(at));
  }
  return [...parts, { ...candidate, first }];
}

/** "Ministry of", "State Ministry of" right after another name's last word. */
function beginsAnother(reading: Reading, at: number, end: number): boolean {
  const head = reading.lower(at) === 'state' && reading.isCapital(at) ? at + 1 : at;
  if (head + 2 >= end || !SERIES.test(reading.lower(head)) || reading.lower(head + 1) !== 'of') return false;
  return reading.isCapital(head) && reading.isCapital(at - 1) && !isDemonym(reading.lower(at - 1));
}
