import type { Claim } from '../../attribution/claim.ts';
import { describeClaims } from '../../attribution/describing/describe-claim.ts';
import type { Findings } from '../../finding/findings.ts';
import { splitSentences } from '../../language/sentences.ts';
import type { Span } from '../../language/span.ts';
import { tokenise } from '../../language/tokenise.ts';
import type { Wording } from '../annotation.ts';
import { anchorOf } from '../describe.ts';
import type { EditedClaim } from './edited-claim.ts';
import type { CorrectedClaim } from './page-correction.ts';

export const wordingOf = (text: string, { start, end }: Span): Wording => ({
  text: text.slice(start, end),
  anchor: anchorOf(text, { start, end }),
});

/** As it is kept: each span with its words, so that it is found again on a page that was edited. */
export function correctedClaimOf(text: string, claim: EditedClaim): CorrectedClaim {
  const wordings = (spans: readonly Span[]) => spans.map((span) => wordingOf(text, span));
  const { act, source, cue, content, sourceType } = claim;
  return {
    act,
    source: wordings(source),
    cue: wordings(cue),
    content: wordings(content),
    ...(sourceType !== undefined && { sourceType }),
  };
}

/**
 * The whole claims that corrected spans make, in the same order: whom the source stands for, how it is quoted, its
 * figures. A kind of source that the reader gave stands. Linear in the text's length, however many they are.
 */
export function describeEdited(
  text: string,
  edited: readonly EditedClaim[],
  names: Pick<Findings, 'organisations' | 'people'>,
): readonly Claim[] {
  if (edited.length === 0) return [];
  const tokens = tokenise(text);
  const sentences = splitSentences(text, tokens);
  // The reader said so.
  const bare = edited.map(({ act, source, cue, content }) => ({ act, source, cue, content, confidence: 1 }));
  return describeClaims(bare, { text, tokens, sentences, names }).map((claim, index) => {
    const sourceType = edited[index]?.sourceType;
    return sourceType === undefined ? claim : { ...claim, sourceType };
  });
}
