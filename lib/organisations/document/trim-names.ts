import { isForeignLink } from '../lexicon/foreign-words.ts';
import { isHeadlineVerb } from '../lexicon/headline-verbs.ts';
import { kindOfHead } from '../lexicon/heads.ts';
import { isRole } from '../lexicon/people.ts';
import { words } from '../lexicon/words.ts';
import { isLink } from '../tagging/sentence-shape.ts';
import { afterOwner } from './after-owner.ts';
import { asOrganisation, isBodyAfterAll } from './body-after-all.ts';
import { type Candidate, type Candidates, oddsOf } from './candidate.ts';
import { hasHead } from './has-head.ts';
import { hasLink } from './has-link.ts';
import type { KnownBodies } from './known-bodies.ts';
import { retypeByNoun } from './named-by-noun.ts';
import { abbreviatesCommonNouns, giverOf, isNoBody, isOtherThing } from './no-body.ts';
import type { Reading, TokenRange } from './reading.ts';
import { splitAtRole } from './split-at-role.ts';
import { splitNames } from './split-names.ts';
import { trimPerson } from './trim-people.ts';

/** Takes off what the tagger took too much: amounts, abbreviations of common nouns, roles, a second name. */
export function trimNames(reading: Reading, candidates: Candidates, known: KnownBodies): Candidate[] {
  const common = new Set(
    candidates.filter((candidate) => abbreviatesCommonNouns(reading, candidate)).map(reading.textOf),
  );
  return joinNeighbours(reading, retypeByNoun(reading, candidates)).flatMap((candidate) => {
    if (isAmount(reading, candidate)) return [];
    if (isBodyAfterAll(reading, candidate)) return [asOrganisation(candidate)];
    if (candidate.type === 'PER') return trimPerson(reading, candidate);
    if (candidate.type !== 'ORG') return [candidate];
    if (common.has(reading.textOf(candidate)) || isNoBody(reading, candidate)) return [];
    if (isPlaceByWord(reading, candidate))
      return [{ ...candidate, type: 'LOC', odds: oddsOf('LOC', candidate.belief) }];
    if (isAddressed(reading, candidate)) return trimPerson(reading, asPerson(candidate));
    const trimmed = afterOwner(
      reading,
      afterPrefix(reading, beforeScore(reading, afterSmallWords(reading, beforeVerb(reading, candidate)))),
    );
    return splitAtRole(reading, trimmed).flatMap((part) => {
      if (part.type !== 'ORG') return [part];
      return splitNames(reading, withoutCabinet(reading, withoutRole(reading, part)), known).flatMap(
        (name) => (isOtherThing(reading, name) ? giverOf(reading, name) : [name]),
      );
    });
  });
}

/** "Lashkar Gah", "Indira Nagar": by their last word places, where the tagger is not sure of anything else. */
const isPlaceByWord = (reading: Reading, { first, end, belief }: Candidate): boolean =>
  end - first > 1 && belief < SURE && PLACE_WORDS.has(reading.lower(end - 1));
const PLACE_WORDS = new Set(words('gah nagar puram pura tepe darya dağı köyü oblast raion kalan khurd'));
const SURE = 0.8;

/** "Power" of "Ms Power": whoever is addressed is nobody but a person. */
const isAddressed = (reading: Reading, { first, end }: TokenRange): boolean =>
  end - first > 1 && /^(?:mr|mrs|ms)\.?$/.test(reading.lower(first)) && !hasHead(reading, first + 1, end - 1);

const asPerson = ({ first, belief, ...rest }: Candidate): Candidate => ({
  ...rest,
  first: first + 1,
  type: 'PER',
  belief,
  odds: oddsOf('PER', belief),
});

const isSmallWord = (reading: Reading, at: number): boolean =>
  /^\p{Ll}[\p{Ll}-]+$/u.test(reading.word(at)) &&
  !isLink(reading.lower(at)) &&
  !isForeignLink(reading.lower(at));

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

/** "Madurai Bench" "of the" "Madras High Court": a bench is its court, elsewhere. */
const isBenchOf = (reading: Reading, bench: TokenRange, court: TokenRange): boolean =>
  reading.lower(bench.end - 1) === 'bench' &&
  reading.lower(bench.end) === 'of' &&
  reading.lower(bench.end + 1) === 'the' &&
  bench.end + 2 === court.first &&
  reading.lower(court.end - 1) === 'court';

/** Two organisations with nothing between them are one: "Royal" and "Swedish Academy of Sciences". */
function joinNeighbours(reading: Reading, candidates: Candidates): Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    const before = joined.at(-1);
    const touches =
      before?.type === 'ORG' &&
      candidate.type === 'ORG' &&
      (before.end === candidate.first || isBenchOf(reading, before, candidate));
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
    if (reading.isCapital(at) && isHeadlineVerb(reading.lower(at))) return { ...candidate, end: at };
  return candidate;
}

/** "Zamalek" of "Zamalek 2-1" */
const beforeScore = (reading: Reading, candidate: Candidate): Candidate =>
  candidate.end - candidate.first > 1 && /^\d+[-–]\d+$/.test(reading.word(candidate.end - 1))
    ? { ...candidate, end: candidate.end - 1 }
    : candidate;

/** "R3.5bn", "4m" */
const isAmount = (reading: Reading, { first, end }: TokenRange): boolean =>
  end - first === 1 && /^\p{L}{0,3}\d[\d.,]*\p{Ll}{0,3}$/u.test(reading.word(first));

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

const isTrailingRole = (reading: Reading, at: number): boolean =>
  isRole(reading.lower(at)) &&
  !reading.lower(at).endsWith('s') &&
  kindOfHead(reading.lower(at)) === undefined;
