import { isCountry, isSeatOfGovernment } from '../lexicon/places.ts';
import { isSpeechVerb } from '../lexicon/speech-verbs.ts';
import { words } from '../lexicon/words.ts';
import type { Candidate, Candidates } from './candidate.ts';
import type { Reading } from './reading.ts';

const BETWEEN = new Set(words('has have had also later again repeatedly strongly officially now still'));
/** A place in these positions is a place, whatever verb follows. */
const LOCATING = new Set(words('in at from near to of around outside across , ('));

/** The places that stand for a government: the subject of a verb that only somebody can do ("Washington said"). */
export function findMetonyms(reading: Reading, candidates: Candidates): Candidate[] {
  return candidates.filter((candidate) => {
    if (candidate.type !== 'LOC') return false;
    const place = reading.textOf(candidate).toLowerCase();
    if (!isCountry(place) && !isSeatOfGovernment(place)) return false;
    if (LOCATING.has(reading.lower(candidate.first - 1))) return false;
    const verb = BETWEEN.has(reading.lower(candidate.end)) ? candidate.end + 1 : candidate.end;
    return isSpeechVerb(reading.lower(verb));
  });
}
