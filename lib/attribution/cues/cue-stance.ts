import type { Span } from '../../language/span.ts';
import type { Act, CueStance } from '../claim.ts';
import type { ClaimText } from '../describing/claim-text.ts';
import type { CueSense } from '../lexicon/cue-sense.ts';
import { lookUpCue } from '../lexicon/look-up-cue.ts';

const WORDS_LOOKED_AT = 6;
const WORDS_OF_CONTENT = 2;
/** "described [the couple as …]": its "as" belongs to the cue, wherever the content begins. */
const WORDS_BEFORE_AS = 8;

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
  return lookUpCue(words, contextOf(after, content, text));
}

function contextOf(after: number, content: readonly Span[], text: ClaimText): readonly string[] {
  const first = content.map((piece) => text.tokensIn(piece).first).find((start) => start >= after);
  if (first === undefined) return [];
  const near = text.words.slice(after, Math.min(after + WORDS_LOOKED_AT, first + WORDS_OF_CONTENT));
  const hasAs = text.words.slice(first, first + WORDS_BEFORE_AS).includes('as');
  return hasAs ? [...near, 'as'] : near;
}

/** A cue that the lexicon does not have only passes on. */
export const stanceOf = (sense: CueSense | undefined): CueStance => sense?.stance ?? 'neutral';
export const actOf = (sense: CueSense | undefined, otherwise: Act): Act => sense?.act ?? otherwise;
