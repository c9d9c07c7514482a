import type { Span } from '../language/span.ts';
import type { Act, CueStance } from './claim.ts';
import type { ClaimText } from './claim-text.ts';
import type { CueSense } from './lexicon/cue-sense.ts';
import { lookUpCue } from './lexicon/look-up-cue.ts';

const WORDS_LOOKED_AT = 6;
const WORDS_OF_CONTENT = 2;

/** The sense in which a cue is used here: what follows it, up to the beginning of the content, decides. */
export function cueSenseOf(
  cue: readonly Span[],
  content: readonly Span[],
  text: ClaimText,
): CueSense | undefined {
  const words = cue.flatMap((piece) => {
    const { first, end } = text.tokensIn(piece);
    return text.words.slice(first, end);
  });
  const last = cue.at(-1);
  if (last === undefined) return undefined;
  const after = text.tokensIn(last).end;
  return lookUpCue(words, text.words.slice(after, endOfContext(after, content, text)));
}

function endOfContext(after: number, content: readonly Span[], text: ClaimText): number {
  const limit = after + WORDS_LOOKED_AT;
  for (const piece of content) {
    const { first } = text.tokensIn(piece);
    if (first >= after) return Math.min(limit, first + WORDS_OF_CONTENT);
  }
  return after;
}

/** A cue that the lexicon does not have only passes on. */
export const stanceOf = (sense: CueSense | undefined): CueStance => sense?.stance ?? 'neutral';
export const actOf = (sense: CueSense | undefined, otherwise: Act): Act => sense?.act ?? otherwise;
