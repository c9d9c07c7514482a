import { kindOfHead } from '../lexicon/heads.ts';
import { words } from '../lexicon/words.ts';
import { type Candidate, oddsOf } from './candidate.ts';
import type { Reading, TokenRange } from './reading.ts';

/** Whether what the tagger took for a person or a place is an organisation by its words. */
export const isBodyAfterAll = (reading: Reading, candidate: Candidate): boolean =>
  (candidate.type === 'PER' && isFoundation(reading, candidate)) ||
  (candidate.type === 'LOC' && isForSomething(reading, candidate));

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

export const asOrganisation = (candidate: Candidate): Candidate => ({
  ...candidate,
  type: 'ORG',
  odds: oddsOf('ORG', candidate.belief),
});
