import { isFormOfAddress, isRole } from '../lexicon/people.ts';
import { words } from '../lexicon/words.ts';
import type { Candidate } from './candidate.ts';
import type { Reading, TokenRange } from './reading.ts';

/** Takes off a person's name what the tagger took too much; nothing where it is nobody's. */
export const trimPerson = (reading: Reading, candidate: Candidate): Candidate[] =>
  isNobody(reading, candidate)
    ? []
    : [afterPreposition(reading, beforeOwned(reading, beforeSmallWord(reading, candidate)))];

const isNobody = (reading: Reading, candidate: Candidate): boolean =>
  isOnlyRole(reading, candidate) ||
  isPortfolio(reading, candidate) ||
  (candidate.end - candidate.first > 1 && NO_SURNAMES.has(reading.lower(candidate.end - 1)));

/** Last words that no person's name has: "Nana Backpacker Hostel", "Davis Cup Final". */
const NO_SURNAMES = new Set(
  words(`hostel hotel final finals championship championships stadium airport festival award awards prize restaurant
    street avenue theatre`),
);

/** "Commerce" of "Commerce Minister Piyush Goyal" */
const isPortfolio = (reading: Reading, { first, end }: TokenRange): boolean =>
  end - first === 1 &&
  PORTFOLIOS.has(reading.lower(first)) &&
  /^(?:minister|secretary)$/.test(reading.lower(end));
const PORTFOLIOS = new Set(
  words(`commerce trade tourism agriculture sports culture planning transport energy petroleum mines fisheries education
    health finance youth science labour labor works housing environment water communications information lands`),
);

/** "Marketing Manager": the words end in what somebody is, and no name follows. */
const isOnlyRole = (reading: Reading, { first, end }: TokenRange): boolean =>
  end - first > 1 && isRole(reading.lower(end - 1)) && !/^\p{Lu}\p{Ll}+$/u.test(reading.word(end));

/** "Harris" of "Harris’ Montreal" */
function beforeOwned(reading: Reading, candidate: Candidate): Candidate {
  for (let at = candidate.first + 1; at < candidate.end; at++)
    if (endsOwner(reading, at)) return { ...candidate, end: at };
  return candidate;
}

/** "’s", or the mark alone after an "s": not the one of "Lyin' Ted". */
const endsOwner = (reading: Reading, at: number): boolean =>
  /^['’]s$/.test(reading.word(at)) || (/^['’]$/.test(reading.word(at)) && /s$/.test(reading.word(at - 1)));

const PARTICLES = new Set(
  words('al el bin ibn bint abu van von der den de da do dos das di du la le y zu ter ten of the'),
);

/** "Mohamed El Saife" of "Mohamed El Saife in Khan Younis"; no name goes on after a sentence's end mark. */
function beforeSmallWord(reading: Reading, candidate: Candidate): Candidate {
  for (let at = candidate.first + 1; at < candidate.end; at++)
    if (/^[?!;:]$/.test(reading.word(at))) return { ...candidate, end: at };
  for (let at = candidate.first + 1; at < candidate.end; at++)
    if (
      /^\p{Ll}+$/u.test(reading.word(at)) &&
      (!PARTICLES.has(reading.lower(at)) || isBelonging(reading, candidate, at))
    )
      return { ...candidate, end: at };
  return candidate;
}

/** "of" of "Elmedin Hadžić of Narod"; not of "Catherine of Aragon", "Philip II of Spain" and "Duke Karl of Baden". */
const isBelonging = (reading: Reading, { first }: TokenRange, at: number): boolean =>
  reading.word(at) === 'of' &&
  at - first === 2 &&
  !/^[IVX]+$/.test(reading.word(at - 1)) &&
  !isRole(reading.lower(first)) &&
  !isFormOfAddress(reading.lower(first - 1)) &&
  !isRole(reading.lower(first - 1));

/** "Kaine" of the headline's "Win Over Kaine" */
function afterPreposition(reading: Reading, candidate: Candidate): Candidate {
  for (let at = candidate.end - 2; at > candidate.first; at--)
    if (PREPOSITIONS.has(reading.word(at))) return { ...candidate, first: at + 1 };
  return candidate;
}
const PREPOSITIONS = new Set(words('Over Against After Before With From At On In To By Amid'));
