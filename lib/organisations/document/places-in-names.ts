import { isCountry } from '../lexicon/places.ts';
import { countPartOfTheWorld, isTwoInOne } from '../lexicon/places-of-several-words.ts';
import type { Candidate, Cover } from './candidate.ts';
import { kindOfName } from './kind-of-name.ts';
import type { KnownBodies } from './known-bodies.ts';
import type { Reading } from './reading.ts';

/**
 * An organisation's name with the places in it whole: "Court of Bosnia and Herzegovina", "Newfoundland and Labrador
 * Court", "Organization for Security and Cooperation in Europe"; and without the place where a known body sits.
 */
export function withWholePlaces(
  reading: Reading,
  candidate: Candidate,
  known: KnownBodies,
  cover: Cover,
): Candidate {
  if (candidate.type !== 'ORG') return candidate;
  const first = beforeFirstPart(reading, candidate.first);
  const end = afterSecondPart(reading, candidate.end);
  const whole = {
    ...candidate,
    first,
    end: afterMission(reading, first, afterPartOfTheWorld(reading, first, end), cover),
  };
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

/** "in Europe", where the name says of several things what they are for, and "in Mali" of a mission there. */
function afterPartOfTheWorld(reading: Reading, first: number, end: number): number {
  if (reading.lower(end) !== 'in' || end + 1 >= reading.sentenceEnd(first)) return end;
  const next = [1, 2, 3, 4].map((offset) => reading.lower(end + offset));
  const length = countPartOfTheWorld(next) || countCountry(reading, first, end);
  const isWhole =
    hasTopics(reading, first, end) || isOfPurpose(reading, first, end) || isOfPeople(reading, first, end);
  return length > 0 && isWhole ? end + 1 + length : end;
}

/** How many words "in the Philippines" has behind "in", where bodies or people of one sort stand right before it. */
function countCountry(reading: Reading, first: number, end: number): number {
  if (!/s$/.test(reading.lower(end - 1)) || !isOfPeople(reading, first, end)) return 0;
  const from = reading.lower(end + 1) === 'the' ? end + 2 : end + 1;
  for (const length of [2, 1]) {
    const name = reading.textOf({ first: from, end: from + length }).toLowerCase();
    if (isCountry(name)) return from + length - end - 1;
  }
  return 0;
}

/** "Network of Women Living with HIV": people or bodies of one sort, somewhere. */
const isOfPeople = (reading: Reading, first: number, end: number): boolean => {
  for (let at = first + 1; at < end - 1; at++)
    if (reading.lower(at) === 'of')
      return ASSEMBLIES.has(reading.lower(at - 1)) && reading.lower(at + 1) !== 'the';
  return false;
};
const ASSEMBLIES = new Set([
  'network',
  'association',
  'federation',
  'union',
  'forum',
  'council',
  'coalition',
  'alliance',
]);

/** "in Mali" of "United Nations Stabilization Mission in Mali": where a mission of many states is, it is called after. */
function afterMission(reading: Reading, first: number, end: number, cover: Cover): number {
  if (reading.lower(end) !== 'in' || end - first < 2 || !MISSIONS.has(reading.lower(end - 1))) return end;
  const place = cover.at(reading.lower(end + 1) === 'the' ? end + 2 : end + 1);
  if (place?.type !== 'LOC') return end;
  return kindOfName(reading.textOf({ first, end })) === 'intergovernmental' ? place.end : end;
}
const MISSIONS = new Set(['mission', 'force', 'operation', 'office', 'chambers']);

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
