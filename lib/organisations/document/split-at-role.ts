import { kindOfHead } from '../lexicon/heads.ts';
import { isDemonym, isPlace } from '../lexicon/places.ts';
import { words } from '../lexicon/words.ts';
import type { Candidate } from './candidate.ts';
import { oddsOf } from './candidate.ts';
import type { Reading } from './reading.ts';

/** What somebody is and no organisation's name has after its head. */
const OFFICES = new Set(
  words(`president vice-president minister chancellor premier governor mayor senator congressman congresswoman
    representative rep ambassador envoy judge justice attorney spokesman spokeswoman spokesperson director chairman
    chairwoman chairperson chief leader commissioner commander general secretary secretary-general director-general mp mps mep
    meps lawmaker coach ceo cfo boss correspondent analyst economist professor adviser advisor rapporteur editor reporter
    founder co-founder captain manager goalkeeper striker midfielder defender winger candidate officer official detective
    inspector superintendent speaker counsel prosecutor commandant`),
);
const MODIFIERS = new Set(
  words(`vice deputy assistant senior special high chief prime foreign first acting interim former executive managing
    permanent associate press general under lead head chief political finance defence defense interior director justice
    attorney police resident staff`),
);

/**
 * "World Bank" of "World Bank President", "U.S. Supreme Court" and "Ana Li" of "U.S. Supreme Court Justice Ana Li":
 * an office after a name's head belongs to somebody. Not "Office of the President", nor "Justice Department".
 */
export function splitAtRole(reading: Reading, candidate: Candidate): Candidate[] {
  const { first, end } = candidate;
  if (isPortfolio(reading, candidate)) return personAfter(reading, first + 1, candidate);
  const link = firstLink(reading, candidate);
  for (let at = first + 1; at < end; at++) {
    if (!OFFICES.has(reading.lower(at)) || !reading.isCapital(at)) continue;
    if (at > link || isPartOfName(reading, at, end)) continue;
    let stop = at;
    while (stop > first + 1 && MODIFIERS.has(reading.lower(stop - 1)) && reading.lower(at) !== 'justice')
      stop--;
    const left = { ...candidate, end: stop };
    return isBody(reading, left) ? [left, ...personAfter(reading, at + 1, candidate)] : [candidate];
  }
  return [candidate];
}

const PORTFOLIOS = new Set(
  words('state defence defense justice finance health education labour labor energy interior'),
);

/** "State" of "Secretary of State Ana Li" */
const isPortfolio = (reading: Reading, { first, end }: Candidate): boolean =>
  end - first > 1 &&
  PORTFOLIOS.has(reading.lower(first)) &&
  reading.lower(first - 1) === 'of' &&
  OFFICES.has(reading.lower(first - 2)) &&
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
    places &&= isPlace(lower) || isDemonym(lower) || MODIFIERS.has(lower);
  }
  return !places;
}

const LONGEST_PERSON = 4;
const BELIEF = 0.7;

function personAfter(reading: Reading, first: number, { end }: Candidate): Candidate[] {
  let start = first;
  while (start < end && OFFICES.has(reading.lower(start))) start++;
  let stop = start;
  while (stop < reading.sentenceEnd(first) && stop - start < LONGEST_PERSON && isPersonWord(reading, stop))
    stop++;
  return stop > start && start < end
    ? [{ first: start, end: stop, type: 'PER', belief: BELIEF, odds: oddsOf('PER', BELIEF) }]
    : [];
}

const isPersonWord = (reading: Reading, at: number): boolean =>
  /^\p{Lu}[\p{L}.'’-]*$/u.test(reading.word(at));
