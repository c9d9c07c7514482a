import { isFormOfAddress, isRole } from '../lexicon/people.ts';
import { isPlace } from '../lexicon/places.ts';
import { isSpeechVerb } from '../lexicon/speech-verbs.ts';
import { isTrade, mayBeTrade } from '../lexicon/trades.ts';
import { words } from '../lexicon/words.ts';
import { type Candidate, type Candidates, Cover, oddsOf, withoutOverlaps } from './candidate.ts';
import { keyOf } from './name-key.ts';
import type { Reading, TokenRange } from './reading.ts';

const BELIEF = 0.75;
const LONGEST = 4;

/** What all mentions of a name together tell. */
interface Evidence {
  readonly company: Set<string>;
  isPerson: boolean;
  /** "the Ostrel Maid": a ship, a public house, a work. */
  hasArticle: boolean;
}

/**
 * Companies that are called as people or places are ("Skerry Line", "Ennisvale Water") become organisations; ships and
 * houses that are called as people ("the Skerry Maid") are left out. Everything that the text says
 * around any mention counts for all of them; what tells of a person outweighs all else.
 */
export function thingsNotPeople(reading: Reading, candidates: Candidates): Candidate[] {
  const all = [...candidates, ...namesWithTrade(reading, candidates)].sort((a, b) => a.first - b.first);
  const evidence = new Map<string, Evidence>();
  for (const candidate of all) {
    const key = keyOf(reading, candidate);
    const soFar = evidence.get(key) ?? { company: new Set(), isPerson: false, hasArticle: false };
    for (const cue of companyCues(reading, candidate)) soFar.company.add(cue);
    soFar.isPerson ||= tellsOfPerson(reading, candidate);
    soFar.hasArticle ||= isThing(reading, candidate);
    evidence.set(key, soFar);
  }
  for (const key of untaggedThings(reading, all)) {
    const soFar = evidence.get(key);
    if (soFar) soFar.hasArticle = true;
  }
  const told = all.flatMap((candidate) => {
    if (candidate.type === 'ORG') return [candidate];
    const found = evidence.get(keyOf(reading, candidate));
    if (found && isCompany(reading, candidate, found)) return [asCompany(candidate)];
    if (found && candidate.type === 'PER' && tellsOfThing(found)) return [];
    return candidate.belief > 0 ? [candidate] : [];
  });
  return withoutOverlaps(told);
}

/** A person this sure is not looked for with an article. */
const SURE_OF_PERSON = 0.7;

/** The names of two words that the tagger took for a person in one place and left in another, behind an article. */
function untaggedThings(reading: Reading, all: Candidates): string[] {
  const unsure = all.filter(
    ({ type, first, end, belief }) => type === 'PER' && end - first === 2 && belief < SURE_OF_PERSON,
  );
  if (unsure.length === 0) return [];
  const keys = new Set(unsure.map((candidate) => keyOf(reading, candidate)));
  return reading.tokens.flatMap((_, at) => {
    if (reading.word(at) !== 'the' || !reading.isCapital(at + 1)) return [];
    const range = { first: at + 1, end: at + 3 };
    const key = keyOf(reading, range);
    return keys.has(key) && isThing(reading, range) ? [key] : [];
  });
}

const tellsOfThing = ({ hasArticle, isPerson, company }: Evidence): boolean =>
  hasArticle && !isPerson && !company.has('speech');

const asCompany = (candidate: Candidate): Candidate => ({
  ...candidate,
  type: 'ORG',
  belief: BELIEF,
  odds: oddsOf('ORG', BELIEF),
});

function isCompany(
  reading: Reading,
  { first, end, type }: Candidate,
  { company, isPerson }: Evidence,
): boolean {
  if (isPerson || isOpener(reading, first)) return false;
  const last = reading.lower(end - 1);
  if (end - first > 1 && isTrade(last)) return type === 'PER' || company.size > 0;
  if (end - first > 1 && mayBeTrade(last)) return type === 'PER' && withoutSpeech(company) > 0;
  return type === 'PER' && withoutSpeech(company) > 1;
}

/** People speak, too: it tells only of what else would be a place. */
const withoutSpeech = (cues: ReadonlySet<string>): number => cues.size - (cues.has('speech') ? 1 : 0);

/** Runs of capitals that end in a trade and that the tagger left; believed only once something else tells. */
function namesWithTrade(reading: Reading, candidates: Candidates): Candidate[] {
  const cover = new Cover(candidates, reading.tokens.length);
  const added: Candidate[] = [];
  for (let last = 1; last < reading.tokens.length; last++) {
    if (!isTrade(reading.lower(last)) || !endsName(reading, last, cover)) continue;
    if (reading.isNameWord(last + 1) || cover.at(last + 1)) continue;
    const start = Math.max(reading.sentenceStart(last), last - LONGEST);
    let first = last;
    while (first > start && isFree(reading, first - 1, cover) && !isOpener(reading, first - 1)) first--;
    const place = cover.at(first - 1);
    if (place?.type === 'LOC' && place.first >= start) first = place.first;
    if (first === last || (place && place.type !== 'LOC')) continue;
    added.push({ first, end: last + 1, type: 'LOC', belief: 0, odds: oddsOf('LOC', 0) });
  }
  return added;
}

/** The tagger may have taken the last word alone for a name. */
const endsName = (reading: Reading, at: number, cover: Cover): boolean => {
  const own = cover.at(at);
  const isAlone = own?.first === at && own.end === at + 1 && own.type !== 'ORG';
  return reading.isCapital(at) && (own === undefined || isAlone);
};

const isFree = (reading: Reading, at: number, cover: Cover): boolean =>
  /^\p{Lu}[\p{Ll}'’-]/u.test(reading.word(at)) && !cover.at(at);

const OPENERS = new Set(
  words(`a an the this that its their his her our your no some any all more most new old
    red green blue yellow orange purple pink black white front`),
);
const isOpener = (reading: Reading, at: number): boolean =>
  OPENERS.has(reading.lower(at)) || isRole(reading.lower(at)) || isFormOfAddress(reading.lower(at));

const OWNED = new Set(
  words(`board shares shareholders customers passengers fleet monopoly profits profit revenue revenues turnover subsidiary
    headquarters bondholders creditors licence workforce ferries trains factory factories plant`),
);
const isOwned = (reading: Reading, at: number): boolean =>
  OWNED.has(reading.lower(at)) || (reading.lower(at) === 'chief' && reading.lower(at + 1) === 'executive');
const STAKES = new Set(words('shares stake stakes shareholders investors customers'));
const OFFICERS =
  /^(?:executive|spokesman|spokeswoman|spokesperson|chairman|chairwoman|employees|customers|shares)$/;

/** "X's shareholders", "shares in X", "a spokesman for X", "X, which", "X said". */
function companyCues(reading: Reading, { first, end }: TokenRange): string[] {
  const cues: string[] = [];
  const [before, after] = [reading.lower(first - 1), reading.lower(end)];
  if (/^['’]s?$/.test(after) && isOwned(reading, end + 1)) cues.push('owns');
  if (before === 'in' && STAKES.has(reading.lower(first - 2))) cues.push('stake');
  if (/^(?:of|for|at)$/.test(before) && OFFICERS.test(reading.lower(first - 2))) cues.push('officer');
  if (after === ',' && reading.lower(end + 1) === 'which') cues.push('which');
  if (after === 'shares' || after === 'stock') cues.push('stake');
  if (isSpeechVerb(after) || before === 'warned') cues.push('speech');
  return cues;
}

/** "the Ostrel Maid", a name with its article that no other noun follows; not "the Ana Li case". */
const isThing = (reading: Reading, { first, end }: TokenRange): boolean =>
  end - first > 1 &&
  reading.word(first - 1) === 'the' &&
  !BEARERS.has(reading.lower(end - 1)) &&
  (!/^\p{L}/u.test(reading.word(end)) || AFTER_THINGS.has(reading.lower(end)));

/** People who have an article: "the Dalai Lama", "the Aga Khan". */
const BEARERS = new Set(words('lama khan sultan emir mahdi messiah'));
const AFTER_THINGS = new Set(
  words('is was has had will sank burned left lay in on at to and with after before from by as'),
);

/** "Mr X", "X, who", "X, 54,", "X … he". */
function tellsOfPerson(reading: Reading, { first, end }: TokenRange): boolean {
  const before = reading.lower(first - 1);
  if (isFormOfAddress(before) || (isRole(before) && !isPlace(before))) return true;
  if (reading.word(end) === ',' && /^(?:who|\d{1,3}|himself|herself)$/.test(reading.lower(end + 1)))
    return true;
  return /^(?:who|himself|herself)$/.test(reading.lower(end)) || saysHe(reading, end);
}

/** "she" of "Mary Line said that she …" */
function saysHe(reading: Reading, end: number): boolean {
  const limit = Math.min(reading.sentenceEnd(end - 1), end + 4);
  for (let at = end; at < limit; at++) {
    if (/^(?:he|she)$/.test(reading.lower(at))) return isSpeechVerb(reading.lower(end));
    if (!/^\p{Ll}+$/u.test(reading.word(at))) return false;
  }
  return false;
}
