import type { Sentence } from '../../language/sentence.ts';
import { isRole } from '../lexicon/people.ts';
import { isAmbiguous, kindOfWellKnown, wellKnownReach } from '../lexicon/well-known.ts';
import { type Candidate, oddsOf } from './candidate.ts';
import type { KnownBodies } from './known-bodies.ts';
import type { Reading } from './reading.ts';

/** A mark or a hyphen makes a name longer in tokens than in words. */
const MARKS = 2;
const LONGEST_PAIR = 3;
const BELIEF = 0.85;
/** A tagger this sure that a single listed word is something else is believed. */
const SURE = 0.8;

/** Adds the names that are listed, and companies known by their "&", to what the tagger found. */
export function listedNames(
  reading: Reading,
  sentence: Sentence,
  tagged: readonly Candidate[],
  known: KnownBodies,
): Candidate[] {
  const listed: Candidate[] = [];
  for (let first = sentence.firstToken; first < sentence.endToken; first++) {
    if (!reading.isNameWord(first)) continue;
    const end = endOfListed(reading, first, sentence, known);
    if (end === undefined) continue;
    listed.push({ first, end, type: 'ORG', belief: BELIEF, odds: oddsOf('ORG', BELIEF) });
    first = end - 1;
  }
  const added = listed
    .filter((candidate) => !tagged.some((other) => outdoes(other, candidate)))
    .map((candidate) => asWideAsTagged(candidate, tagged));
  if (added.length === 0) return [...tagged];
  const kept = tagged.filter(
    ({ first, end }) => !added.some((other) => first < other.end && end > other.first),
  );
  return [...kept, ...added].sort((a, b) => a.first - b.first);
}

function outdoes(tagged: Candidate, listed: Candidate): boolean {
  if (tagged.first >= listed.end || tagged.end <= listed.first) return false;
  const covers = tagged.first <= listed.first && tagged.end >= listed.end;
  if (tagged.type === 'ORG') return covers;
  const single = listed.end - listed.first === 1;
  if (!single) return false;
  // No place is called "U.N.": what is listed and not ambiguous is no place by itself.
  const itself = tagged.first === listed.first && tagged.end === listed.end;
  if (tagged.type === 'LOC' && itself) return false;
  return tagged.belief > SURE || covers;
}

/** "Al Jazeera English", taken for a person, is as wide an organisation when "Al Jazeera" is listed. */
function asWideAsTagged(listed: Candidate, tagged: readonly Candidate[]): Candidate {
  const wider = tagged.find(({ first, end }) => first <= listed.first && end >= listed.end);
  return wider ? { ...listed, first: wider.first, end: wider.end } : listed;
}

function endOfListed(
  reading: Reading,
  first: number,
  sentence: Sentence,
  known: KnownBodies,
): number | undefined {
  if (reading.word(first) === 'The') return endOfTitleWithArticle(reading, first);
  const lower = reading.lower(first);
  const reach = Math.max(known.reachOf(lower), wellKnownReach(lower));
  if (isCompanyPair(reading, first, first + LONGEST_PAIR)) return first + LONGEST_PAIR;
  const limit = reach > 0 ? Math.min(sentence.endToken, first + reach + MARKS) : first;
  for (let end = limit; end > first + 1; end--) {
    if (!reading.isCapital(end - 1) && !/^\d+$/.test(reading.word(end - 1))) continue;
    const name = reading.textOf({ first, end });
    if (known.find(name) || kindOfWellKnown(name.toLowerCase())) return end;
  }
  const alone = !reading.isNameWord(first - 1) || reading.word(first - 1) === 'The';
  const free = alone && (!reading.isNameWord(first + 1) || isHolder(reading, first));
  return free && kindOfWellKnown(lower) && isClear(reading, first, lower) ? first + 1 : undefined;
}

/** "WHO Director-General", "AP Business Writer": who follows an acronym belongs to it and is no part of it. */
function isHolder(reading: Reading, at: number): boolean {
  if (!/^\p{Lu}{2,5}$/u.test(reading.word(at))) return false;
  return isRole(reading.lower(at + 1)) || (reading.isCapital(at + 1) && isRole(reading.lower(at + 2)));
}

/** Not an everyday word, or written as none is: "WHO". */
const isClear = (reading: Reading, at: number, lower: string): boolean =>
  !isAmbiguous(lower) || /^\p{Lu}{3,4}$/u.test(reading.word(at));

const LONGEST_TITLE = 5;

/** "The Guardian", "The New York Times" */
function endOfTitleWithArticle(reading: Reading, first: number): number | undefined {
  for (let end = first + LONGEST_TITLE; end > first + 1; end--) if (isTitle(reading, first, end)) return end;
  return undefined;
}

const isTitle = (reading: Reading, first: number, end: number): boolean =>
  reading.isNameWord(end - 1) &&
  !reading.isNameWord(end) &&
  kindOfWellKnown(reading.textOf({ first, end }).toLowerCase()) !== undefined;

/** "Procter & Gamble" */
const isCompanyPair = (reading: Reading, first: number, end: number): boolean =>
  end <= reading.sentenceEnd(first) &&
  reading.word(first + 1) === '&' &&
  reading.isCapital(first + 2) &&
  !reading.isNameWord(first - 1);
