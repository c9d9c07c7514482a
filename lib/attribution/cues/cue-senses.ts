import { hashWord } from '../../language/hashing.ts';
import type { Token } from '../../language/token.ts';
import { sensesOf } from '../lexicon/look-up-cue.ts';

const LONGEST_CUE_WORD = 24;
const seen = new Map<string, number>();
const MOST_KEPT = 20_000;

/** For each token a number for the senses that the lexicon gives its word, 0 where it has none. */
export function cueSenses(tokens: readonly Token[]): Int32Array {
  return Int32Array.from(tokens, ({ text }) => (text.length > LONGEST_CUE_WORD ? 0 : senseNumber(text)));
}

function senseNumber(text: string): number {
  const known = seen.get(text);
  if (known !== undefined) return known;
  const senses = sensesOf(text.toLowerCase());
  const number = senses.length
    ? hashWord(senses.map(({ kind, stance, act }) => `${kind}${stance}${act}`).join(' '))
    : 0;
  if (seen.size < MOST_KEPT) seen.set(text, number);
  return number;
}
