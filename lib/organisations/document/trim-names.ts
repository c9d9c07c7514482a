import { kindOfHead } from '../lexicon/heads.ts';
import { isNoOrganisation } from '../lexicon/other-heads.ts';
import { isRole } from '../lexicon/people.ts';
import { isSpeechVerb } from '../lexicon/speech-verbs.ts';
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
    if (candidate.type === 'PER')
      return isOnlyRole(reading, candidate) ? [] : [beforeSmallWord(reading, candidate)];
    if (candidate.type !== 'ORG') return [candidate];
    if (common.has(reading.textOf(candidate)) || isOffice(reading, candidate)) return [];
    const trimmed = afterOwner(
      reading,
      afterPrefix(reading, beforeVerb(reading, afterSmallWords(reading, candidate))),
    );
    return splitAtRole(reading, trimmed).flatMap((part) => {
      if (part.type !== 'ORG') return [part];
      return splitNames(reading, withoutRole(reading, part), known).filter(
        (name) => !isNoOrganisation(reading.lower(name.end - 1)) || hasLink(reading, name),
      );
    });
  });
}

/** "Marketing Manager": the words end in what somebody is, and no name follows. */
const isOnlyRole = (reading: Reading, { first, end }: TokenRange): boolean =>
  end - first > 1 && isRole(reading.lower(end - 1)) && !/^\p{Lu}\p{Ll}+$/u.test(reading.word(end));

/** "Head of Sales and Customer Services": what somebody is, with no body's head noun in it. */
const isOffice = (reading: Reading, { first, end }: TokenRange): boolean =>
  isRole(reading.lower(first)) &&
  ['of', 'for'].includes(reading.lower(first + 1)) &&
  !hasHead(reading, first + 2, end);

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

/** "People's Power Party" of "pro-Thaksin People's Power Party" */
const afterPrefix = (reading: Reading, candidate: Candidate): Candidate =>
  candidate.end - candidate.first > 1 && /^(?:pro|anti|ex|non|then|now)-/.test(reading.word(candidate.first))
    ? { ...candidate, first: candidate.first + 1 }
    : candidate;

/** In a headline a verb has a capital too: "Council Condemns Killings". */
function beforeVerb(reading: Reading, candidate: Candidate): Candidate {
  for (let at = candidate.first + 1; at < candidate.end; at++)
    if (reading.isCapital(at) && isSpeechVerb(reading.lower(at))) return { ...candidate, end: at };
  return candidate;
}

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

function hasLink(reading: Reading, { first, end }: TokenRange): boolean {
  for (let at = first; at < end; at++) if (['of', 'for', 'on'].includes(reading.lower(at))) return true;
  return false;
}

const isTrailingRole = (reading: Reading, at: number): boolean =>
  isRole(reading.lower(at)) &&
  !reading.lower(at).endsWith('s') &&
  kindOfHead(reading.lower(at)) === undefined;
