import { isFormOfAddress, isRole } from '../lexicon/people.ts';
import { isDemonym, isPlace } from '../lexicon/places.ts';
import { words } from '../lexicon/words.ts';
import { type Candidate, type Candidates, Cover, oddsOf } from './candidate.ts';
import { kindOfNoun } from './kind-words.ts';
import type { Reading, TokenRange } from './reading.ts';

const BELIEF = 0.7;
/** How far the noun may stand from its article: "a London-based private equity and investment research firm". */
const FARTHEST = 9;
const LONGEST = 4;
/** A person this sure stays one. */
const SURE_OF_PERSON = 0.9;

/**
 * Names that the tagger left, or took for a place or a person, and that the text itself says are organisations:
 * "Third Bridge, a London-based research firm", "Al-Arabiya television".
 */
export function saidToBe(reading: Reading, candidates: Candidates): Candidate[] {
  const cover = new Cover(candidates, reading.tokens.length);
  const replaced = new Set<Candidate>();
  const added: Candidate[] = [];
  for (let at = 0; at < reading.tokens.length; at++) {
    const isMovement = OF_SEVERAL_WORDS.has(reading.word(at)) && !cover.at(at - 1);
    if (!isMovement && !isDescribed(reading, at)) continue;
    const name = nameBefore(reading, at, cover);
    if (!name || (isMovement && name.end - name.first < 2)) continue;
    const old = cover.at(at - 1);
    if (old) replaced.add(old);
    added.push({ ...name, type: 'ORG', belief: BELIEF, odds: oddsOf('ORG', BELIEF) });
  }
  return [...candidates.filter((candidate) => !replaced.has(candidate)), ...added].sort(
    (a, b) => a.first - b.first,
  );
}

/** Whether what ends before this token is said to be an organisation. */
const isDescribed = (reading: Reading, at: number): boolean =>
  hasMediumAfter(reading, at) || (reading.word(at) === ',' && hasApposition(reading, at));

const MEDIA = new Set(words('television newspaper broadcaster newswire'));
const hasMediumAfter = (reading: Reading, at: number): boolean =>
  MEDIA.has(reading.word(at)) ||
  (reading.word(at) === 'radio' && /^(?![AF]M$)\p{Lu}{2,4}$/u.test(reading.word(at - 1))) ||
  (reading.lower(at) === 'news' && ['agency', 'site'].includes(reading.lower(at + 1)));

/** "the Revolución Ciudadana movement": after a single word ("Labour party", "Islamist movement") it tells nothing. */
const OF_SEVERAL_WORDS = new Set(words('movement party gang bloc'));

/** What a noun is followed by where it ends its phrase: "a bank that", "a party in"; not "a party leader". */
const AFTER = new Set(
  words(
    ', . ; : ) — – -- that which of in for with based and whose founded led run owned focused critical close loyal linked allied',
  ),
);

/** ", a … firm", ", the largest … bank" */
function hasApposition(reading: Reading, comma: number): boolean {
  if (!['a', 'an', 'the', 'one'].includes(reading.lower(comma + 1))) return false;
  const limit = Math.min(reading.sentenceEnd(comma), comma + 2 + FARTHEST);
  for (let at = comma + 2; at < limit; at++) {
    const isNoun = kindOfNoun(reading.lower(at)) !== undefined || isGroup(reading, at);
    if (isNoun && !reading.isCapital(at) && AFTER.has(reading.lower(at + 1))) return true;
    if (
      !/^(?:\p{L}|['’])/u.test(reading.word(at)) ||
      STOPS.has(reading.lower(at)) ||
      isRole(reading.lower(at))
    )
      return false;
  }
  return false;
}
const STOPS = new Set(
  words('of in at who which that from to by is was has had with for on whose where when'),
);

/** "a rights group", "a fishers' group" */
const isGroup = (reading: Reading, at: number): boolean =>
  reading.lower(at) === 'group' &&
  (/^['’]s?$/.test(reading.word(at - 1)) ||
    /^(?:rights|advocacy|campaign|lobby|aid|environmental|monitoring)$/.test(reading.lower(at - 1)));

/** The run of capitals that ends before the token, where no organisation or person is sure to stand there. */
function nameBefore(reading: Reading, end: number, cover: Cover): TokenRange | undefined {
  const old = cover.at(end - 1);
  if (old) return mayBeOrganisation(reading, old) && old.end === end ? old : undefined;
  const start = Math.max(reading.sentenceStart(end - 1), end - LONGEST);
  let first = end;
  while (first > start) {
    if (isFree(reading, first - 1, cover)) first--;
    else if (first < end && isParticle(reading, first - 1) && isFree(reading, first - 2, cover)) first -= 2;
    else break;
  }
  const opens = first === reading.sentenceStart(first) && !/^\p{Lu}[\p{Lu}\d]+$/u.test(reading.word(first));
  if (first === end || opens) return undefined;
  return { first, end };
}

/** "do" of "Observatório do Clima" */
const isParticle = (reading: Reading, at: number): boolean =>
  /^(?:d[aeo]|del|des|du|la|al|el)$/.test(reading.word(at));

const isFree = (reading: Reading, at: number, cover: Cover): boolean => {
  const lower = reading.lower(at);
  return (
    reading.isNameWord(at) &&
    !cover.at(at) &&
    !/^(?:the|an?)$/.test(lower) &&
    !isPlace(lower) &&
    !isDemonym(lower) &&
    !isRole(lower) &&
    !isFormOfAddress(lower)
  );
};

const mayBeOrganisation = (reading: Reading, old: Candidate): boolean =>
  old.type !== 'ORG' &&
  !isPlace(reading.textOf(old).toLowerCase()) &&
  !(old.type === 'PER' && old.belief > SURE_OF_PERSON);
