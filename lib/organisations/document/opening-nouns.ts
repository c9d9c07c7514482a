import { kindOfHead } from '../lexicon/heads.ts';
import type { Candidate, Candidates } from './candidate.ts';
import type { Reading } from './reading.ts';

/**
 * Leaves out common nouns that have their capital from the beginning of a sentence alone: "Bank" of "Bank shares rose"
 * in a text that writes "bank" elsewhere, and "Bank" nowhere within a sentence.
 */
export function withoutOpeningNouns(reading: Reading, candidates: Candidates): Candidate[] {
  const small = new Set<string>();
  const capital = new Set<string>();
  for (let at = 0; at < reading.tokens.length; at++) {
    if (kindOfHead(reading.lower(at)) === undefined) continue;
    if (/^\p{Ll}/u.test(reading.word(at))) small.add(reading.lower(at));
    else if (at > reading.sentenceStart(at) && !reading.isNameWord(at - 1) && !reading.isNameWord(at + 1))
      capital.add(reading.lower(at));
  }
  return candidates.filter(({ type, first, end }) => {
    const lower = reading.lower(first);
    const opens = type === 'ORG' && end - first === 1 && first === reading.sentenceStart(first);
    return !(
      opens &&
      /^\p{Lu}\p{Ll}+$/u.test(reading.word(first)) &&
      small.has(lower) &&
      !capital.has(lower)
    );
  });
}
