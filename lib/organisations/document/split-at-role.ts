import { kindOfHead } from '../lexicon/heads.ts';
import { isOffice, modifiesOffice } from '../lexicon/offices.ts';
import { isDemonym, isPlace } from '../lexicon/places.ts';
import { words } from '../lexicon/words.ts';
import type { Candidate } from './candidate.ts';
import { oddsOf } from './candidate.ts';
import type { Reading } from './reading.ts';

/**
 * "World Bank" of "World Bank President", "U.S. Supreme Court" and "Ana Li" of "U.S. Supreme Court Justice Ana Li":
 * an office after a name's head belongs to somebody. Not "Office of the President", nor "Justice Department".
 */
export function splitAtRole(reading: Reading, candidate: Candidate): Candidate[] {
  const { first, end } = candidate;
  const trimmed = beforeOffice(reading, candidate);
  if (trimmed !== candidate) return [trimmed];
  if (isPortfolio(reading, candidate)) return personAfter(reading, first + 1, candidate);
  const link = firstLink(reading, candidate);
  for (let at = first + 1; at < end; at++) {
    if (!isOffice(reading.lower(at)) || !reading.isCapital(at)) continue;
    if (at > link || isPartOfName(reading, at, end)) continue;
    let stop = at;
    while (stop > first + 1 && modifiesOffice(reading.lower(stop - 1)) && reading.lower(at) !== 'justice')
      stop--;
    const left = { ...candidate, end: stop };
    return isBody(reading, left) ? [left, ...personAfter(reading, at + 1, candidate)] : [candidate];
  }
  return [candidate];
}

/** "White House" of "White House Press", where "Secretary" follows. */
function beforeOffice(reading: Reading, candidate: Candidate): Candidate {
  const { first, end } = candidate;
  const follows = isOffice(reading.lower(end)) && modifiesOffice(reading.lower(end - 1));
  const left = { ...candidate, end: end - 1 };
  return follows && end - first > 1 && !isRankOnly(reading, left) ? left : candidate;
}

/** "National" of "National Police", where "spokesman" follows. */
const isRankOnly = (reading: Reading, { first, end }: Candidate): boolean =>
  end - first === 1 && RANKS.has(reading.lower(first));
const RANKS = new Set(
  words('national federal royal state central metropolitan supreme military provincial regional'),
);

const PORTFOLIOS = new Set(
  words('state defence defense justice finance health education labour labor energy interior'),
);

/** "State" of "Secretary of State Ana Li" */
const isPortfolio = (reading: Reading, { first, end }: Candidate): boolean =>
  end - first > 1 &&
  PORTFOLIOS.has(reading.lower(first)) &&
  reading.lower(first - 1) === 'of' &&
  isOffice(reading.lower(first - 2)) &&
  isPersonWord(reading, first + 1) &&
  kindOfHead(reading.lower(end - 1)) === undefined;

function firstLink(reading: Reading, { first, end }: Candidate): number {
  for (let at = first; at < end; at++) if (['of', 'for', 'on', 'to'].includes(reading.lower(at))) return at;
  return end;
}

/** "General" of "General Assembly", "Justice" of "Justice Department", "Chief" of "Chief Prosecutor's Office". */
function isPartOfName(reading: Reading, at: number, end: number): boolean {
  if (/^['’]s?$/.test(reading.word(at + 1))) return true;
  if (reading.lower(at) === 'commissioner' && reading.lower(at - 1) === 'high') return true;
  for (let next = at + 1; next < end; next++) if (kindOfHead(reading.lower(next)) !== undefined) return true;
  return /^(?:directorate|attorney|surgeon|consulate)$/.test(reading.lower(at - 1));
}

/** A head noun, an acronym, or more than a place. */
function isBody(reading: Reading, { first, end }: Candidate): boolean {
  let places = true;
  for (let at = first; at < end; at++) {
    const lower = reading.lower(at);
    if (kindOfHead(lower) !== undefined) return true;
    places &&= isPlace(lower) || isDemonym(lower) || modifiesOffice(lower);
  }
  return !places;
}

const LONGEST_PERSON = 4;
const BELIEF = 0.7;

function personAfter(reading: Reading, first: number, { end }: Candidate): Candidate[] {
  let start = first;
  while (start < end && isOffice(reading.lower(start))) start++;
  let stop = start;
  while (stop < reading.sentenceEnd(first) && stop - start < LONGEST_PERSON && isPersonWord(reading, stop))
    stop++;
  return stop > start && start < end
    ? [{ first: start, end: stop, type: 'PER', belief: BELIEF, odds: oddsOf('PER', BELIEF) }]
    : [];
}

const isPersonWord = (reading: Reading, at: number): boolean =>
  /^\p{Lu}[\p{L}.'’-]*$/u.test(reading.word(at));
