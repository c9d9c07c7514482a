import { SHAPES } from '../../language/word-facts.ts';
import type { Reading } from '../reading/reading.ts';
import type { CueCandidate } from './find-cues.ts';

const CITING = /^(?:citing|quoting)$/i;
/** "citing", its sources, and a comma behind them. */
const LONGEST = 12;

/**
 * "Local media, citing police sources, reported that …": what stands between the commas is how the speaker knows, and no
 * claim of its own, where a cue follows at once. In text order.
 */
export function withoutCitingBetween(
  { tokens, facts }: Reading,
  cues: readonly CueCandidate[],
): readonly CueCandidate[] {
  const begins = new Set(cues.map(({ first }) => first));
  const isComma = (at: number): boolean => facts.shape[at] === SHAPES.comma;
  return cues.filter(({ first, end }) => {
    const isCiting = end === first + 1 && CITING.test(tokens[first]?.text.slice(0, 8) ?? '');
    if (!isCiting || !isComma(first - 1)) return true;
    let comma = end;
    while (comma < end + LONGEST && !isComma(comma) && facts.shape[comma] !== SHAPES.stop) comma++;
    return !isComma(comma) || !begins.has(comma + 1);
  });
}
