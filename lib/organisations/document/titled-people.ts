import { kindOfHead } from '../lexicon/heads.ts';
import { isFormOfAddress, isRole } from '../lexicon/people.ts';
import { isDemonym, isPlace } from '../lexicon/places.ts';
import { words } from '../lexicon/words.ts';
import { type Candidate, type Candidates, Cover, oddsOf } from './candidate.ts';
import type { Reading } from './reading.ts';

const BELIEF = 0.75;
const LONGEST = 3;
/** Titles that stand before a name and hardly ever before anything else. */
const TITLES = new Set(
  words('president chancellor senator premier pope minister king queen prince princess'),
);

/** Adds the people whom the tagger left although a title tells of them: "Mr Osei", "President Trump". */
export function titledPeople(reading: Reading, candidates: Candidates): Candidate[] {
  const cover = new Cover(candidates, reading.tokens.length);
  const added: Candidate[] = [];
  for (let at = 0; at < reading.tokens.length - 1; at++) {
    if (!isTitle(reading, at) || cover.at(at)) continue;
    let end = at + 1;
    const limit = Math.min(reading.sentenceEnd(at), at + 1 + LONGEST);
    while (end < limit && isPersonWord(reading, end) && !cover.at(end)) end++;
    if (end === at + 1 || cover.at(end) || reading.isNameWord(end)) continue;
    added.push({ first: at + 1, end, type: 'PER', belief: BELIEF, odds: oddsOf('PER', BELIEF) });
  }
  return [...candidates, ...added].sort((a, b) => a.first - b.first);
}

const isTitle = (reading: Reading, at: number): boolean =>
  reading.isCapital(at) && (isFormOfAddress(reading.lower(at)) || TITLES.has(reading.lower(at)));

function isPersonWord(reading: Reading, at: number): boolean {
  const lower = reading.lower(at);
  if (!/^\p{Lu}[\p{Ll}'’-]/u.test(reading.word(at))) return false;
  return kindOfHead(lower) === undefined && !isRole(lower) && !isPlace(lower) && !isDemonym(lower);
}
