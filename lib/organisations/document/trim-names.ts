import { kindOfHead } from '../lexicon/heads.ts';
import { isNoOrganisation } from '../lexicon/other-heads.ts';
import { isRole } from '../lexicon/people.ts';
import { isSpeechVerb } from '../lexicon/speech-verbs.ts';
import { isAmbiguous, kindOfWellKnown } from '../lexicon/well-known.ts';
import { words } from '../lexicon/words.ts';
import { isLink } from '../tagging/sentence-shape.ts';
import { afterOwner } from './after-owner.ts';
import type { Candidate, Candidates } from './candidate.ts';
import { hasHead } from './has-head.ts';
import type { KnownBodies } from './known-bodies.ts';
import { retypeByNoun } from './named-by-noun.ts';
import type { Reading, TokenRange } from './reading.ts';
import { splitAtRole } from './split-at-role.ts';
import { splitNames } from './split-names.ts';

/** Takes off what the tagger took too much: amounts, abbreviations of common nouns, roles, a second name. */
export function trimNames(reading: Reading, candidates: Candidates, known: KnownBodies): Candidate[] {
  const common = new Set(
    candidates.filter((candidate) => abbreviatesCommonNouns(reading, candidate)).map(reading.textOf),
  );
  return joinNeighbours(reading, retypeByNoun(reading, candidates)).flatMap((candidate) => {
    if (isAmount(reading, candidate)) return [];
    if (candidate.type === 'PER' && isFoundation(reading, candidate)) return [asOrganisation(candidate)];
    if (candidate.type === 'PER')
      return isNobody(reading, candidate)
        ? []
        : [afterPreposition(reading, beforeOwned(reading, beforeSmallWord(reading, candidate)))];
    if (candidate.type !== 'ORG') return [candidate];
    if (
      common.has(reading.textOf(candidate)) ||
      isOffice(reading, candidate) ||
      isPeoples(reading, candidate) ||
      isLeaning(reading, candidate)
    )
      return [];
    const trimmed = afterOwner(
      reading,
      afterPrefix(reading, beforeVerb(reading, afterSmallWords(reading, candidate))),
    );
    return splitAtRole(reading, trimmed).flatMap((part) => {
      if (part.type !== 'ORG') return [part];
      return splitNames(reading, withoutCabinet(reading, withoutRole(reading, part)), known).flatMap(
        (name) => (isOtherThing(reading, name) ? giverOf(reading, name) : [name]),
      );
    });
  });
}

/** Last words that no person's name has: "Nana Backpacker Hostel", "Davis Cup Final". */
const NO_SURNAMES = new Set(
  words(`hostel hotel final finals championship championships stadium airport festival award awards prize restaurant
    street avenue theatre`),
);
/** "Catherine T. MacArthur Foundation": named after a person. */
const isFoundation = (reading: Reading, { first, end }: TokenRange): boolean =>
  end - first > 1 && NAMED_AFTER_PEOPLE.has(reading.lower(end - 1));
const NAMED_AFTER_PEOPLE = new Set(
  words(
    'foundation institute university school college hospital museum library academy fund trust association society',
  ),
);
const asOrganisation = (candidate: Candidate): Candidate => ({
  ...candidate,
  type: 'ORG',
  odds: { ...candidate.odds, ORG: candidate.belief, PER: 0 },
});
const isNobody = (reading: Reading, candidate: Candidate): boolean =>
  isOnlyRole(reading, candidate) ||
  (candidate.end - candidate.first > 1 && NO_SURNAMES.has(reading.lower(candidate.end - 1)));

/** "Harris" of "Harris’ Montreal" */
function beforeOwned(reading: Reading, candidate: Candidate): Candidate {
  for (let at = candidate.first + 1; at < candidate.end; at++)
    if (endsOwner(reading, at)) return { ...candidate, end: at };
  return candidate;
}

/** "’s", or the mark alone after an "s": not the one of "Lyin' Ted". */
const endsOwner = (reading: Reading, at: number): boolean =>
  /^['’]s$/.test(reading.word(at)) || (/^['’]$/.test(reading.word(at)) && /s$/.test(reading.word(at - 1)));

/** "Geneva Accord", "World Cup"; not the "East African Community" and "Organisation for the … Treaty". */
const isOtherThing = (reading: Reading, name: Candidate): boolean =>
  isNoOrganisation(reading.lower(name.end - 1)) &&
  !hasLink(reading, name) &&
  [undefined, 'government'].includes(kindOfWellKnown(reading.textOf(name).toLowerCase()));

/** "U.N." of "U.N. Charter", "NATO" of "NATO Summit": what is no organisation may begin with one. */
function giverOf(reading: Reading, { first, end, ...rest }: Candidate): Candidate[] {
  for (let at = end - 1; at > first; at--) {
    const name = reading.textOf({ first, end: at }).toLowerCase();
    if (kindOfWellKnown(name) !== undefined && !isAmbiguous(name)) return [{ ...rest, first, end: at }];
  }
  return [];
}

/** "Marketing Manager": the words end in what somebody is, and no name follows. */
const isOnlyRole = (reading: Reading, { first, end }: TokenRange): boolean =>
  end - first > 1 && isRole(reading.lower(end - 1)) && !/^\p{Lu}\p{Ll}+$/u.test(reading.word(end));

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

const isSmallWord = (reading: Reading, at: number): boolean =>
  /^\p{Ll}[\p{Ll}-]+$/u.test(reading.word(at)) && !isLink(reading.lower(at));

/** "Human Rights Watch" of "European office of Human Rights Watch": a name has no common noun in it. */
function afterSmallWords(reading: Reading, candidate: Candidate): Candidate {
  let { first, end } = candidate;
  while (end - first > 1 && isSmallWord(reading, end - 1)) end--;
  for (let at = end - 1; at > first; at--) {
    if (!isSmallWord(reading, at)) continue;
    first = at + 1;
    while (end - first > 1 && isLink(reading.lower(first))) first++;
    break;
  }
  return { ...candidate, first, end };
}

const PARTICLES = new Set(
  words('al el bin ibn bint abu van von der den de da do dos das di du la le y zu ter ten of the'),
);

/** "Mohamed El Saife" of "Mohamed El Saife in Khan Younis"; no name goes on after a sentence's end mark. */
function beforeSmallWord(reading: Reading, candidate: Candidate): Candidate {
  for (let at = candidate.first + 1; at < candidate.end; at++)
    if (/^[?!;:]$/.test(reading.word(at))) return { ...candidate, end: at };
  for (let at = candidate.first + 1; at < candidate.end; at++)
    if (/^\p{Ll}+$/u.test(reading.word(at)) && !PARTICLES.has(reading.lower(at)))
      return { ...candidate, end: at };
  return candidate;
}

/** Two organisations with nothing between them are one: "Royal" and "Swedish Academy of Sciences". */
function joinNeighbours(reading: Reading, candidates: Candidates): Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    const before = joined.at(-1);
    const touches = before?.end === candidate.first && before.type === 'ORG' && candidate.type === 'ORG';
    const sameSentence = before && reading.sentenceOf(before.first) === reading.sentenceOf(candidate.first);
    if (before && touches && sameSentence) {
      joined[joined.length - 1] = {
        ...before,
        end: candidate.end,
        belief: Math.max(before.belief, candidate.belief),
      };
    } else joined.push(candidate);
  }
  return joined;
}

const PREFIX =
  /^(?:pro|anti|ex|non|then|now)-|-(?:based|backed|led|run|owned|linked|born|controlled|funded|sponsored|trained|listed)$/;

/** "People's Power Party" of "pro-Thaksin People's Power Party", "Energy Institute" of "London-based Energy Institute" */
const afterPrefix = (reading: Reading, candidate: Candidate): Candidate =>
  candidate.end - candidate.first > 1 && PREFIX.test(reading.word(candidate.first))
    ? { ...candidate, first: candidate.first + 1 }
    : candidate;

/** In a headline a verb has a capital too: "Council Condemns Killings". */
function beforeVerb(reading: Reading, candidate: Candidate): Candidate {
  for (let at = candidate.first + 1; at < candidate.end; at++)
    if (reading.isCapital(at) && (isSpeechVerb(reading.lower(at)) || AUXILIARIES.has(reading.lower(at))))
      return { ...candidate, end: at };
  return candidate;
}
const AUXILIARIES = new Set(words('is are was were has had have will would could should does did'));

/** "Kaine" of the headline's "Win Over Kaine" */
function afterPreposition(reading: Reading, candidate: Candidate): Candidate {
  for (let at = candidate.end - 2; at > candidate.first; at--)
    if (PREPOSITIONS.has(reading.word(at))) return { ...candidate, first: at + 1 };
  return candidate;
}
const PREPOSITIONS = new Set(words('Over Against After Before With From At On In To By Amid'));

/** "R3.5bn", "4m" */
const isAmount = (reading: Reading, { first, end }: TokenRange): boolean =>
  end - first === 1 && /^\p{L}{0,3}\d[\d.,]*\p{Ll}{0,3}$/u.test(reading.word(first));

/** "GNU" of "government of national unity (GNU)", where no word of the long form has a capital. */
function abbreviatesCommonNouns(reading: Reading, { first, end }: TokenRange): boolean {
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

/** "MK Party" of "MK Party MP": a role at the end belongs to somebody, unless the name is "Office of the …". */
function withoutRole(reading: Reading, candidate: Candidate): Candidate {
  if (hasLink(reading, candidate)) return candidate;
  let { end } = candidate;
  while (end - candidate.first > 1 && isTrailingRole(reading, end - 1)) end--;
  return { ...candidate, end };
}

/** "Party of Ontario" of "Party of Ontario Cabinet minister" */
const withoutCabinet = (reading: Reading, candidate: Candidate): Candidate =>
  candidate.end - candidate.first > 2 &&
  reading.lower(candidate.end - 1) === 'cabinet' &&
  isRole(reading.lower(candidate.end))
    ? { ...candidate, end: candidate.end - 1 }
    : candidate;

function hasLink(reading: Reading, { first, end }: TokenRange): boolean {
  for (let at = first; at < end; at++) if (['of', 'for', 'on'].includes(reading.lower(at))) return true;
  return false;
}

const isTrailingRole = (reading: Reading, at: number): boolean =>
  isRole(reading.lower(at)) &&
  !reading.lower(at).endsWith('s') &&
  kindOfHead(reading.lower(at)) === undefined;
