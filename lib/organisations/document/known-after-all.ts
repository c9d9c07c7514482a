import { isAmbiguous, kindOfWellKnown } from '../lexicon/well-known.ts';
import { isAboutSport } from './about-sport.ts';
import { type Candidate, type Candidates, Cover, oddsOf, withoutOverlaps } from './candidate.ts';
import { groupedBy } from './grouped.ts';
import type { Reading } from './reading.ts';

const BELIEF = 0.7;
/** So often within sentences a capital is no accident. */
const ENOUGH = 2;

/**
 * Well-known names that are everyday words, too ("Apple", "Target", "Wolves"), where the whole text tells: a company
 * when it has its capital within sentences, no article, and the text never writes the word small; a club when the text
 * is about sport.
 */
export function knownAfterAll(reading: Reading, candidates: Candidates): Candidate[] {
  const cover = new Cover(candidates, reading.tokens.length);
  const places = reading.tokens.flatMap((_, at) => (maybeKnown(reading, at, cover) ? [at] : []));
  if (places.length === 0) return [...candidates];
  const small = new Set(reading.tokens.filter(({ text }) => /^\p{Ll}/u.test(text)).map(({ text }) => text));
  const sport = isAboutSport(reading);
  const found = [...groupedBy(places, reading.lower)].flatMap(([word, all]) => {
    if (kindOfWellKnown(word) === 'sport') return sport ? all : [];
    const within = all.filter((at) => at > reading.sentenceStart(at));
    return within.length >= ENOUGH && !small.has(word) ? all : [];
  });
  const added = found.map(
    (at): Candidate => ({ first: at, end: at + 1, type: 'ORG', belief: BELIEF, odds: oddsOf('ORG', BELIEF) }),
  );
  const taken = new Set(found.map((at) => cover.at(at)));
  return withoutOverlaps([...candidates.filter((candidate) => !taken.has(candidate)), ...added]);
}

const KINDS = new Set(['company', 'media', 'sport']);

function maybeKnown(reading: Reading, at: number, cover: Cover): boolean {
  const lower = reading.lower(at);
  if (!reading.isCapital(at) || !isAmbiguous(lower) || !KINDS.has(kindOfWellKnown(lower) ?? '')) return false;
  if (['the', 'a', 'an', 'in'].includes(reading.lower(at - 1))) return false;
  if (reading.isNameWord(at - 1) || reading.isNameWord(at + 1)) return false;
  const other = cover.at(at);
  return other === undefined || (other.type !== 'PER' && other.end - other.first === 1);
}
