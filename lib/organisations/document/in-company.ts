import { isFormOfAddress, isRole } from '../lexicon/people.ts';
import { isDemonym, isPlace } from '../lexicon/places.ts';
import { type Candidate, type Candidates, Cover, oddsOf } from './candidate.ts';
import type { Reading } from './reading.ts';

const BELIEF = 0.6;
/** So sure must one be of the organisation beside it, and so unsure of anything else that stands there. */
const SURE = 0.6;
const UNSURE = 0.75;

/**
 * A single word that "and" joins with an organisation of a single word is one, too: "Rubis and TotalEnergies",
 * "Vodacom and Safaricom". Not a place, nor a word that has its capital from the sentence's beginning alone.
 */
export function inCompany(reading: Reading, candidates: Candidates): Candidate[] {
  const cover = new Cover(candidates, reading.tokens.length);
  const replaced = new Set<Candidate>();
  const added: Candidate[] = [];
  for (let and = 1; and < reading.tokens.length - 1; and++) {
    if (reading.word(and) !== 'and') continue;
    for (const [at, other] of [
      [and - 1, and + 1],
      [and + 1, and - 1],
    ] as const) {
      if (!isSingle(reading, cover, other) || !isOpen(reading, cover, at)) continue;
      const old = cover.at(at);
      if (old) replaced.add(old);
      added.push({ first: at, end: at + 1, type: 'ORG', belief: BELIEF, odds: oddsOf('ORG', BELIEF) });
    }
  }
  if (added.length === 0) return [...candidates];
  return [...candidates.filter((candidate) => !replaced.has(candidate)), ...added].sort(
    (a, b) => a.first - b.first,
  );
}

const isSingle = (reading: Reading, cover: Cover, at: number): boolean => {
  const other = cover.at(at);
  return (
    other?.type === 'ORG' &&
    other.end - other.first === 1 &&
    other.belief > SURE &&
    !isPlace(reading.lower(at))
  );
};

function isOpen(reading: Reading, cover: Cover, at: number): boolean {
  const lower = reading.lower(at);
  if (!/^(?!\p{Lu}{6})\p{Lu}[\p{L}\d-]+$/u.test(reading.word(at)) || isPlace(lower) || isDemonym(lower))
    return false;
  if (isRole(lower) || isFormOfAddress(lower) || reading.isNameWord(at - 1) || reading.isNameWord(at + 1))
    return false;
  if (at === reading.sentenceStart(at) && !/^\p{Lu}.*\p{Lu}/u.test(reading.word(at)) && !cover.at(at))
    return false;
  const old = cover.at(at);
  return !old || (old.type !== 'ORG' && old.end - old.first === 1 && old.belief < UNSURE);
}
