import type { Candidate, Candidates } from './candidate.ts';
import { Cover, oddsOf } from './candidate.ts';
import type { Reading, TokenRange } from './reading.ts';

/** A long name and the acronym that the text gives for it. */
export interface AcronymPair {
  readonly long: Candidate;
  readonly acronym: TokenRange;
}

const BELIEF_OF_DECLARED = 0.7;
const ACRONYM = /^\p{Lu}[\p{Lu}\p{Ll}\d.&/-]{0,9}$/u;
/** "ODIHR", "UNAids", and "Sars" where each letter stands for a word. */
const looksLikeAcronym = (word: string, name: string): boolean =>
  ACRONYM.test(word) &&
  ((word.match(/\p{Lu}/gu)?.length ?? 0) >= 2 ||
    (word.length > 2 && initialsFound(word, name) === word.length));

/** Finds "Long Name (LN)", "Long Name, or LN," and "LN (Long Name)". */
export function findAcronyms(reading: Reading, candidates: Candidates): AcronymPair[] {
  const cover = new Cover(candidates, reading.tokens.length);
  return candidates.flatMap((candidate) => {
    if (candidate.type !== 'ORG' || candidate.end - candidate.first < 2) return [];
    const at = acronymAfter(reading, candidate) ?? acronymBefore(reading, candidate);
    if (at === undefined) return [];
    const range = cover.at(at);
    const acronym = range && range.type === 'ORG' && range !== candidate ? range : { first: at, end: at + 1 };
    return [{ long: candidate, acronym: { first: acronym.first, end: acronym.end } }];
  });
}

function acronymAfter(reading: Reading, long: Candidate): number | undefined {
  const { end } = long;
  if (reading.word(end) === '(' || reading.word(end) === '[') {
    const at = ['the', 'or', '“', '"'].includes(reading.lower(end + 1)) ? end + 2 : end + 1;
    return stands(reading, at, long) && /^[)\],;"”]$/.test(reading.word(at + 1)) ? at : undefined;
  }
  if (reading.word(end) === ',' && ['or', 'known'].includes(reading.lower(end + 1))) {
    const at = reading.lower(end + 1) === 'or' ? end + 2 : end + 3;
    return stands(reading, at, long) ? at : undefined;
  }
  return undefined;
}

/** "IAEA (International Atomic Energy Agency)" */
function acronymBefore(reading: Reading, long: Candidate): number | undefined {
  const open = reading.lower(long.first - 1) === 'the' ? long.first - 2 : long.first - 1;
  if (reading.word(open) !== '(' || reading.word(long.end) !== ')') return undefined;
  return stands(reading, open - 1, long) ? open - 1 : undefined;
}

const stands = (reading: Reading, at: number, long: Candidate): boolean =>
  looksLikeAcronym(reading.word(at), reading.textOf(long)) &&
  abbreviates(reading.word(at), reading.textOf(long));

/**
 * Whether the letters could stand for the name: most of its capitals are found among the letters of the name's
 * words in order ("ODIHR" in "OSCE Office for Democratic Institutions and Human Rights").
 */
export function abbreviates(acronym: string, name: string): boolean {
  const hits = initialsFound(acronym, name);
  const letters = acronym.match(/\p{L}/gu)?.length ?? 0;
  return hits >= 2 && hits * 2 >= letters;
}

/** How many of the letters are, in order, first letters of the name's words. */
function initialsFound(acronym: string, name: string): number {
  const letters = [...acronym.toLowerCase()].filter((letter) => /\p{L}/u.test(letter));
  const initials = name
    .split(/[\s-]+/)
    .map((word) =>
      word
        .replace(/[^\p{L}]/gu, '')
        .charAt(0)
        .toLowerCase(),
    )
    .filter(Boolean);
  let from = 0;
  let hits = 0;
  for (const letter of letters) {
    const found = initials.indexOf(letter, from);
    if (found === -1) continue;
    hits++;
    from = found + 1;
  }
  return hits;
}

/** The acronyms themselves as candidates, so that none is left unfound or of another type than its long form. */
export function withAcronyms(candidates: Candidates, pairs: readonly AcronymPair[]): Candidate[] {
  const starts = new Set(pairs.map(({ acronym }) => acronym.first));
  const kept = candidates.filter(({ first, end }) => !(starts.has(first) && end === first + 1));
  const acronyms = pairs.map(({ long, acronym }): Candidate => {
    // The text itself says that it is a name.
    const belief = Math.max(long.belief, BELIEF_OF_DECLARED);
    return { ...acronym, type: 'ORG', belief, odds: oddsOf('ORG', belief) };
  });
  return [...kept, ...acronyms].sort((a, b) => a.first - b.first);
}
