import { isNoOrganisation } from '../lexicon/other-heads.ts';
import { isRole } from '../lexicon/people.ts';
import { isAmbiguous, kindOfWellKnown } from '../lexicon/well-known.ts';
import { words } from '../lexicon/words.ts';
import type { Candidate } from './candidate.ts';
import { hasHead } from './has-head.ts';
import { hasLink } from './has-link.ts';
import { abbreviatesThing } from './lone-acronyms.ts';
import type { Reading, TokenRange } from './reading.ts';

/** What the tagger took for an organisation and is an office, a people, or where somebody stands. */
export const isNoBody = (reading: Reading, candidate: Candidate): boolean =>
  (candidate.end - candidate.first === 1 && abbreviatesThing(reading.word(candidate.first))) ||
  isOffice(reading, candidate) ||
  isPeoples(reading, candidate) ||
  isLeaning(reading, candidate);

/** "Head of Sales and Customer Services": what somebody is, with no body's head noun in it. */
const isOffice = (reading: Reading, { first, end }: TokenRange): boolean =>
  isRole(reading.lower(first)) &&
  ['of', 'for'].includes(reading.lower(first + 1)) &&
  !hasHead(reading, first + 2, end);

/** "African Americans and Latinos" */
const isPeoples = (reading: Reading, { first, end }: TokenRange): boolean =>
  end - first > 1 && PEOPLES.test(reading.lower(end - 1)) && !hasHead(reading, first, end);
const PEOPLES =
  /^(?:(?:\p{L}+-)?americans|africans|europeans|asians|arabs|latinos|hispanics|muslims|christians|jews)$/u;

/** "Republican" of "Republican partners" says where somebody stands, and names no party. */
const isLeaning = (reading: Reading, { first, end }: TokenRange): boolean =>
  end - first === 1 && LEANINGS.has(reading.lower(first));
const LEANINGS = new Set(words('republican democratic democrat conservative liberal socialist communist'));

/** "Geneva Accord", "World Cup"; not the "East African Community" and "Organisation for the … Treaty". */
export const isOtherThing = (reading: Reading, name: Candidate): boolean =>
  isNoOrganisation(reading.lower(name.end - 1)) &&
  !hasLink(reading, name) &&
  [undefined, 'government'].includes(kindOfWellKnown(reading.textOf(name).toLowerCase()));

/** "U.N." of "U.N. Charter", "NATO" of "NATO Summit": what is no organisation may begin with one. */
export function giverOf(reading: Reading, { first, end, ...rest }: Candidate): Candidate[] {
  for (let at = end - 1; at > first; at--) {
    const name = reading.textOf({ first, end: at }).toLowerCase();
    if (kindOfWellKnown(name) !== undefined && !isAmbiguous(name)) return [{ ...rest, first, end: at }];
  }
  return [];
}

/** "GNU" of "government of national unity (GNU)", where no word of the long form has a capital. */
export function abbreviatesCommonNouns(reading: Reading, { first, end }: TokenRange): boolean {
  if (end - first !== 1 || reading.word(first - 1) !== '(' || reading.word(end) !== ')') return false;
  const letters = [...reading.lower(first)];
  let at = first - 2;
  for (const letter of letters.reverse()) {
    while (['of', 'and', 'the', 'for'].includes(reading.lower(at)) && letter !== reading.lower(at).charAt(0))
      at--;
    const parts = reading.word(at).split('-');
    if (reading.isCapital(at) || !parts.some((part) => part.startsWith(letter))) return false;
    if (parts.length === 1 || parts[0]?.startsWith(letter)) at--;
  }
  return true;
}
