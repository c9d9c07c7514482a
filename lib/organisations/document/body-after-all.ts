import { kindOfHead } from '../lexicon/heads.ts';
import { isPlace } from '../lexicon/places.ts';
import { words } from '../lexicon/words.ts';
import { type Candidate, oddsOf } from './candidate.ts';
import type { Reading, TokenRange } from './reading.ts';

/** Whether what the tagger took for a person or a place is an organisation by its words. */
export const isBodyAfterAll = (reading: Reading, candidate: Candidate): boolean =>
  (candidate.type === 'PER' && isFoundation(reading, candidate)) ||
  (candidate.type !== 'ORG' && hasMovement(reading, candidate)) ||
  (candidate.type === 'LOC' && (isForSomething(reading, candidate) || isOfSomething(reading, candidate)));

/** "Catherine T. MacArthur Foundation": named after a person. */
const isFoundation = (reading: Reading, { first, end }: TokenRange): boolean =>
  end - first > 1 && NAMED_AFTER_PEOPLE.has(reading.lower(end - 1));
const NAMED_AFTER_PEOPLE = new Set(
  words(
    'foundation institute university school college hospital museum library academy fund trust association society',
  ),
);

/** "Wilson Center" of "Wilson Center for Scholars": no place is for something. */
const isForSomething = (reading: Reading, { first, end }: TokenRange): boolean =>
  end - first > 1 &&
  kindOfHead(reading.lower(end - 1)) !== undefined &&
  reading.lower(end) === 'for' &&
  reading.isCapital(reading.lower(end + 1) === 'the' ? end + 2 : end + 1);

/** "Orthodox Patriarchate of All Georgia", "Minerals Council South Africa": a head that no place has. */
function isOfSomething(reading: Reading, { first, end }: TokenRange): boolean {
  for (let at = first; at < end - 1; at++) {
    if (!BODIES.has(reading.lower(at))) continue;
    if (
      ['of', 'for', 'on'].includes(reading.lower(at + 1)) ||
      isPlace(reading.textOf({ first: at + 1, end }).toLowerCase())
    )
      return true;
  }
  return false;
}

/** "Tehrik-e-Taliban Pakistan", "Asaib Ahl al-Haq": movements and armed groups, by a word for what they are. */
function hasMovement(reading: Reading, { first, end }: TokenRange): boolean {
  if (end - first === 1 && !reading.word(first).includes('-')) return false;
  for (let at = first; at < end; at++)
    if (MOVEMENTS.has(reading.lower(at).replace(/-.*$/, '')) && reading.lower(at + 1) !== 'gah') return true;
  return false;
}
const MOVEMENTS = new Set(
  words(`tehrik tehreek tahrik lashkar jaish harkat harakat jamaat jama'at jamaah jemaah jamiat jamiatul hizb hizbul hezb
    hezb-i sipah kataib kata'ib asaib liwa jund jabhat ahrar saraya tahrir ansarullah nahdlatul anjuman`),
);
const BODIES = new Set(
  words(`ministry patriarchate university archdiocese diocese association federation committee council commission agency
    organization organisation institute department party confederation congress league society embassy`),
);

export const asOrganisation = (candidate: Candidate): Candidate => ({
  ...candidate,
  type: 'ORG',
  odds: oddsOf('ORG', candidate.belief),
});
