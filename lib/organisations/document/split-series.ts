import { isDemonym } from '../lexicon/places.ts';
import type { Candidate } from './candidate.ts';
import type { Reading, TokenRange } from './reading.ts';

const SERIES = /^(?:ministry|department|university|embassy|faculty|institute|directorate|court)$/;

/** "Ministry of Justice Ministry of Health": a list that lost its line breaks. */
export function splitSeries(reading: Reading, candidate: Candidate): Candidate[] {
  const parts: Candidate[] = [];
  let first = candidate.first;
  for (let at = first + 1; at < candidate.end; at++) {
    if (!beginsAnother(reading, first, at, candidate.end)) continue;
    parts.push({ ...candidate, first, end: at });
    first = at;
  }
  return [...parts, { ...candidate, first }];
}

function beginsAnother(reading: Reading, first: number, at: number, end: number): boolean {
  const head = reading.lower(at) === 'state' && reading.isCapital(at) ? at + 1 : at;
  if (head + 2 >= end || !SERIES.test(reading.lower(head)) || reading.lower(head + 1) !== 'of') return false;
  if (!reading.isCapital(head) || !reading.isCapital(at - 1)) return false;
  return hasComplement(reading, { first, end: at }) && !isDemonym(reading.lower(at - 1));
}

function hasComplement(reading: Reading, { first, end }: TokenRange): boolean {
  for (let at = first; at < end; at++) if (['of', 'for', 'on'].includes(reading.lower(at))) return true;
  return false;
}
