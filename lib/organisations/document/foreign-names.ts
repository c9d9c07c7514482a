import { isForeignHead, isForeignLink } from '../lexicon/foreign-words.ts';
import { isHeadlineVerb } from '../lexicon/headline-verbs.ts';
import { type Candidate, type Candidates, oddsOf } from './candidate.ts';
import type { Reading, TokenRange } from './reading.ts';

const BELIEF = 0.85;
const LONGEST = 14;

/**
 * Names in another tongue that tell by their first word what they are, whole: "Instituto Nacional de Pesquisas
 * Espaciais", "Fundación para la Libertad de Prensa". What was found within gives way.
 */
export function foreignNames(reading: Reading, candidates: Candidates): Candidate[] {
  const names: Candidate[] = [];
  for (let at = 0; at < reading.tokens.length; at++) {
    if (!reading.isCapital(at) || !isForeignHead(reading.lower(at))) continue;
    const name = nameFrom(reading, at);
    if (!name) continue;
    names.push({ ...name, type: 'ORG', belief: BELIEF, odds: oddsOf('ORG', BELIEF) });
    at = name.end - 1;
  }
  if (names.length === 0) return [...candidates];
  const clear = names.filter((name) => !candidates.some((other) => reachesBeyond(other, name)));
  const kept = candidates.filter(
    (other) => !clear.some((name) => other.first < name.end && other.end > name.first),
  );
  return [...kept, ...clear].sort((a, b) => a.first - b.first);
}

/** An organisation that holds the name and more is let be. */
const reachesBeyond = (other: Candidate, name: TokenRange): boolean =>
  other.type === 'ORG' && other.first < name.end && other.end >= name.end && other.first <= name.first;

/** At least one more word, and a word of the other tongue between capitals or an adjective behind. */
function nameFrom(reading: Reading, first: number): TokenRange | undefined {
  const limit = Math.min(reading.sentenceEnd(first), first + LONGEST);
  let end = first + 1;
  for (let at = first + 1; at < limit; at++) {
    if (reading.isNameWord(at) && !isHeadlineVerb(reading.lower(at))) end = at + 1;
    else if (!isForeignLink(reading.word(at)) && !isLinkedComma(reading, at, limit)) break;
  }
  return end > first + 1 ? { first, end } : undefined;
}

/** The comma of "Ministerio de Justicia, Derechos Humanos y Culto" */
function isLinkedComma(reading: Reading, comma: number, limit: number): boolean {
  if (reading.word(comma) !== ',') return false;
  for (let at = comma + 1; at < limit; at++) {
    if (/^[yei]$|^et$/.test(reading.word(at))) return at > comma + 1;
    if (!reading.isCapital(at) && reading.word(at) !== ',' && !/^d[aeo]l?s?$/.test(reading.word(at)))
      return false;
  }
  return false;
}
