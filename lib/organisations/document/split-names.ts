import { kindOfHead } from '../lexicon/heads.ts';
import { isDemonym, isPlace } from '../lexicon/places.ts';
import { isAmbiguous, kindOfWellKnown } from '../lexicon/well-known.ts';
import type { Candidate } from './candidate.ts';
import { hasLink } from './has-link.ts';
import type { KnownBodies } from './known-bodies.ts';
import type { Reading, TokenRange } from './reading.ts';
import { splitSeries } from './split-series.ts';

const isListed = (name: string, known: KnownBodies): boolean =>
  !isAmbiguous(name.toLowerCase()) &&
  (known.find(name) !== undefined || kindOfWellKnown(name.toLowerCase()) !== undefined);

/** "Scottish National Party and Plaid Cymru" are two: the left has its head already, the right has none. */
export const splitNames = (reading: Reading, candidate: Candidate, known: KnownBodies): Candidate[] =>
  splitSeries(reading, candidate).flatMap((part) => splitPairs(reading, part, known));

function splitPairs(reading: Reading, candidate: Candidate, known: KnownBodies): Candidate[] {
  const { first, end } = candidate;
  if (isListed(reading.textOf(candidate), known)) return [candidate];
  for (let at = first + 1; at < end - 1; at++) {
    const left = { ...candidate, end: at };
    const right = { ...candidate, first: at + 1 };
    if (standsFree(reading, at) && reading.isNameWord(at + 1) && !isPlace(reading.lower(at + 1)))
      return [left, ...splitPairs(reading, right, known)];
    const next = reading.lower(at + 1) === 'the' ? at + 2 : at + 1;
    if (
      ['to', 'with'].includes(reading.lower(at)) &&
      next < end - 1 &&
      areBothWhole(reading, left, { ...right, first: next })
    )
      return [left, ...splitPairs(reading, { ...right, first: next }, known)];
    if (reading.word(at) === ',' && !hasLink(reading, left) && areBothWhole(reading, left, right))
      return [left, ...splitPairs(reading, right, known)];
    if (reading.word(at) === ',' && isClosedList(reading, left) && areBothWhole(reading, right, right))
      return [left, ...splitPairs(reading, right, known)];
    if (reading.lower(at) !== 'and' || !reading.isNameWord(at + 1)) continue;
    const listed =
      beginsAnew(reading, left, right) || [left, right].some((part) => isListed(reading.textOf(part), known));
    if (listed || areSchools(reading, left, right) || endsWhole(reading, left, right))
      return [left, ...splitPairs(reading, right, known)];
  }
  return [candidate];
}

/** A dash or a stroke with a space on both sides joins two names, not two parts of one. */
const standsFree = (reading: Reading, at: number): boolean => {
  const { start, end } = reading.spanOf({ first: at, end: at + 1 });
  return /^[-–—/]$/.test(reading.word(at)) && /^\s.\s$/.test(reading.text.slice(start - 1, end + 1));
};

/** "Free Trade Party to the Labour Party", "Lyons Forum, Endeavour Forum": each has its own head at its end. */
const areBothWhole = (reading: Reading, left: TokenRange, right: TokenRange): boolean =>
  left.end - left.first > 1 &&
  right.end - right.first > 1 &&
  endsWithHead(reading, left) &&
  endsWithHead(reading, right);

/** "Ministry of Trade and Ministry of Ports": the right begins as the left did. */
const beginsAnew = (reading: Reading, left: TokenRange, right: TokenRange): boolean =>
  hasLink(reading, left) &&
  right.end - right.first > 2 &&
  reading.lower(right.first + 1) === 'of' &&
  kindOfHead(reading.lower(right.first)) !== undefined &&
  reading.lower(left.first) === reading.lower(right.first);

/** "Institute of Language and Training": after its "and" the list of what it is for has ended. */
function isClosedList(reading: Reading, left: TokenRange): boolean {
  if (!hasLink(reading, left)) return false;
  for (let at = left.first; at < left.end; at++) if (reading.lower(at) === 'and') return true;
  return false;
}

/** "Nanton College of Education and Zogbeli Senior High School": a school's topic is no school. */
const areSchools = (reading: Reading, left: TokenRange, right: TokenRange): boolean =>
  right.end - right.first > 2 &&
  reading.lower(left.end - 2) === 'of' &&
  kindOfHead(reading.lower(left.end - 3)) === 'academic' &&
  /^(?:school|college|university)$/.test(reading.lower(right.end - 1));

function endsWhole(reading: Reading, left: TokenRange, right: TokenRange): boolean {
  const last = reading.lower(left.end - 1);
  const next = reading.lower(right.first);
  if (isPlace(next) || isDemonym(next)) return false;
  if (left.end - left.first > 1 && kindOfHead(last) !== undefined && kindOfHead(last) !== 'civil society')
    return !endsWithHead(reading, right) && !isDemonym(last) && !isTopic(reading, left, right);
  return reading.lower(left.end - 2) === 'of' && isPlace(last) && !endsWithHead(reading, right);
}

const LONGEST_TOPIC = 2;

/** "Institution of Engineering" and "Technology": what a body is for may be called as bodies are. */
const isTopic = (reading: Reading, left: TokenRange, right: TokenRange): boolean =>
  hasLink(reading, left) &&
  right.end - right.first <= LONGEST_TOPIC &&
  !/^\p{Lu}{2,}$/u.test(reading.word(right.first));

const endsWithHead = (reading: Reading, { end }: TokenRange): boolean =>
  kindOfHead(reading.lower(end - 1)) !== undefined;
