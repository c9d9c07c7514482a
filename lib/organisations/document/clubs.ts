import { isCountry } from '../lexicon/places.ts';
import { isClubPerson, isMatchVerb } from '../lexicon/sports-words.ts';
import { words } from '../lexicon/words.ts';
import { isAboutSport } from './about-sport.ts';
import { type Candidate, type Candidates, oddsOf } from './candidate.ts';
import { keyOf } from './name-key.ts';
import type { Reading, TokenRange } from './reading.ts';

const BELIEF = 0.75;

/**
 * Clubs that bear their city's name: in a text about sport "Porto" is a club once "Porto's manager", "Porto have",
 * "beat Porto 2-1" or "Porto FC" says so, and then wherever it stands but in "in Porto". Countries are left: theirs
 * is a side and a country at once.
 */
export function clubsOfCities(reading: Reading, candidates: Candidates): Candidate[] {
  if (!isAboutSport(reading)) return [...candidates];
  const sides = sidesIn(candidates, reading);
  return candidates.map((candidate) =>
    maybeCity(candidate) && sides.has(keyOf(reading, candidate)) && !isWhere(reading, candidate)
      ? { ...candidate, type: 'ORG', belief: BELIEF, odds: oddsOf('ORG', BELIEF) }
      : candidate,
  );
}

/** A person this sure has fans of their own. */
const SURE_OF_PERSON = 0.7;
const maybeCity = ({ type, odds }: Candidate): boolean =>
  type === 'LOC' || (type === 'PER' && odds.PER < SURE_OF_PERSON);

function sidesIn(candidates: Candidates, reading: Reading): Set<string> {
  const sides = new Set(
    candidates
      .filter(({ type, first, end }) => type === 'ORG' && end - first > 1)
      .filter(({ end }) => CLUB_ENDINGS.has(reading.lower(end - 1)))
      .map(({ first, end }) => keyOf(reading, { first, end: end - 1 })),
  );
  for (const candidate of candidates)
    if (maybeCity(candidate) && isSide(reading, candidate)) sides.add(keyOf(reading, candidate));
  return new Set([...sides].filter((name) => !isCountry(name.toLowerCase())));
}

const CLUB_ENDINGS = new Set(
  words(`fc afc cf sc united city town rovers wanderers athletic albion hotspur county villa forest palace rangers
    argyle orient harriers thistle`),
);

/** A place is one thing: it never takes the verb of many. */
const PLURAL_VERBS = new Set(words('have are were play'));

const isSide = (reading: Reading, { first, end }: TokenRange): boolean =>
  hasClubPerson(reading, end) ||
  (PLURAL_VERBS.has(reading.lower(end)) && !isJoined(reading, first)) ||
  isScore(reading.word(end)) ||
  isScore(reading.word(first - 1)) ||
  isMatchVerb(reading.lower(end)) ||
  isMatchVerb(reading.lower(first - 1));

/** "Porto striker", "Porto's head coach" */
function hasClubPerson(reading: Reading, end: number): boolean {
  const owned = /^['’]s?$/.test(reading.word(end)) ? end + 1 : end;
  return isClubPerson(reading.lower(reading.lower(owned) === 'head' ? owned + 1 : owned));
}

/** "Oslo and Bergen have": two places are many. */
const isJoined = (reading: Reading, first: number): boolean =>
  ['and', ','].includes(reading.lower(first - 1)) || reading.lower(first - 1) === 'in';

const isScore = (word: string): boolean => /^\d{1,2}[-–]\d{1,2}$/.test(word);

const isWhere = (reading: Reading, { first }: TokenRange): boolean =>
  ['in', 'near', 'around', 'outside', 'across'].includes(reading.lower(first - 1));
