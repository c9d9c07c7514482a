import { words } from '../lexicon/words.ts';
import { type Candidate, type Candidates, Cover, withoutOverlaps } from './candidate.ts';
import type { Reading } from './reading.ts';

/** Words of a name that an acronym mostly passes over. */
const SMALL = new Set(
  words(`of for the a an and & to on in at by from with de la le les du des et del y der die und für
    da do dos e ,`),
);
/** Shorter ones are spelt by too much. */
const FEWEST_LETTERS = 3;
const LONGEST = 16;

/**
 * Widens names to all that the acronym after them spells: "Democratic Society" to "Students for a Democratic
 * Society" before "(SDS)". They are never made shorter, since many a name says more than its acronym. What was
 * taken for a place is a body where its acronym was taken for one.
 */
export function widenByAcronym(reading: Reading, candidates: Candidates): Candidate[] {
  const cover = new Cover(candidates, reading.tokens.length);
  const widened = candidates.map((candidate): Candidate => {
    const acronym = cover.at(candidate.end + 1);
    const body = candidate.type === 'ORG' ? candidate : acronym?.type === 'ORG' ? acronym : undefined;
    if (!body) return candidate;
    const first = startBySpelling(reading, candidate.end, cover) ?? candidate.first;
    return first < candidate.first ? { ...body, first, end: candidate.end } : candidate;
  });
  return widened.every((candidate, at) => candidate === candidates[at])
    ? [...candidates]
    : withoutOverlaps(widened);
}

/** Where the name begins whose first letters are those of the acronym in brackets at `end`. */
function startBySpelling(reading: Reading, end: number, cover: Cover): number | undefined {
  if (reading.word(end) !== '(' || reading.word(end + 2) !== ')') return undefined;
  const acronym = reading.word(end + 1);
  if (!/^\p{Lu}+$/u.test(acronym) || acronym.length < FEWEST_LETTERS) return undefined;
  const from = Math.max(reading.sentenceStart(end), end - LONGEST);
  let left = acronym;
  for (let at = end - 1; at >= from; at--) {
    if (cover.at(at)?.type === 'PER') return undefined;
    const initials = initialsOf(reading.word(at));
    if (reading.isCapital(at) && left.endsWith(initials)) {
      left = left.slice(0, -initials.length);
      if (left === '') return at;
    } else if (!SMALL.has(reading.lower(at))) {
      return undefined;
    }
  }
  return undefined;
}

/** "SC" of "Self-Confidence" */
const initialsOf = (word: string): string =>
  word
    .split('-')
    .map((part) => part.charAt(0).toUpperCase())
    .join('');
