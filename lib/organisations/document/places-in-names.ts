import { isPartOfTheWorld, isTwoInOne } from '../lexicon/places-of-several-words.ts';
import type { Candidate } from './candidate.ts';
import type { KnownBodies } from './known-bodies.ts';
import type { Reading } from './reading.ts';

/**
 * An organisation's name with the places in it whole: "Court of Bosnia and Herzegovina", "Newfoundland and Labrador
 * Court", "Organization for Security and Cooperation in Europe"; and without the place where a known body sits.
 */
export function withWholePlaces(reading: Reading, candidate: Candidate, known: KnownBodies): Candidate {
  if (candidate.type !== 'ORG') return candidate;
  const first = beforeFirstPart(reading, candidate.first);
  const end = afterSecondPart(reading, candidate.end);
  const whole = { ...candidate, first, end: afterPartOfTheWorld(reading, first, end) };
  return withoutSeat(reading, whole, known);
}

/** "Newfoundland and" of "Newfoundland and Labrador Court". */
const beforeFirstPart = (reading: Reading, first: number): number =>
  first - 2 >= reading.sentenceStart(first) &&
  reading.lower(first - 1) === 'and' &&
  isTwoInOne(reading.lower(first - 2), reading.lower(first))
    ? first - 2
    : first;

/** "and Herzegovina" of "Court of Bosnia and Herzegovina". */
function afterSecondPart(reading: Reading, end: number): number {
  if (reading.lower(end) !== 'and') return end;
  const article = reading.lower(end + 1) === 'the';
  const last = article ? end + 2 : end + 1;
  const second = article ? `the ${reading.lower(last)}` : reading.lower(last);
  const isWhole = last < reading.sentenceEnd(end - 1) && isTwoInOne(reading.lower(end - 1), second);
  return isWhole ? last + 1 : end;
}

/** "in Europe", where the name says of several things what they are for. */
function afterPartOfTheWorld(reading: Reading, first: number, end: number): number {
  if (reading.lower(end) !== 'in' || end + 1 >= reading.sentenceEnd(first)) return end;
  if (!reading.isCapital(end + 1) || !isPartOfTheWorld(reading.lower(end + 1))) return end;
  return hasTopics(reading, first, end) || isOfPurpose(reading, first, end) ? end + 2 : end;
}

/** "for Security and Cooperation" */
function hasTopics(reading: Reading, first: number, end: number): boolean {
  let link = first + 1;
  while (link < end && !['for', 'on'].includes(reading.lower(link))) link++;
  for (let at = link + 2; at < end - 1; at++) if (reading.lower(at) === 'and') return true;
  return false;
}

/** "for the Development of Social Science Research": a purpose that is worked for somewhere. */
function isOfPurpose(reading: Reading, first: number, end: number): boolean {
  let link = first + 1;
  while (link < end && reading.lower(link) !== 'for') link++;
  for (let at = link + 2; at < end - 1; at++) if (reading.lower(at) === 'of') return true;
  return false;
}

/** "High Commissioner for Refugees" of "High Commissioner for Refugees in Geneva". */
function withoutSeat(reading: Reading, candidate: Candidate, known: KnownBodies): Candidate {
  const { first, end } = candidate;
  for (let at = end - 2; at > first + 1 && at >= end - 3; at--) {
    if (reading.lower(at) !== 'in') continue;
    const body = { first, end: at };
    if (known.find(reading.textOf(candidate)) || !known.find(reading.textOf(body))) return candidate;
    return { ...candidate, end: at };
  }
  return candidate;
}
