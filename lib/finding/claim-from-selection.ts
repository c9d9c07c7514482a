import type { Claim, Mention } from '../attribution/claim.ts';
import type { BareAttribution } from '../attribution/describing/bare-attribution.ts';
import { describeClaims } from '../attribution/describing/describe-claim.ts';
import { splitSentences } from '../language/sentences.ts';
import type { Span } from '../language/span.ts';
import { tokenise } from '../language/tokenise.ts';
import type { Findings } from './findings.ts';

const piecesOf = (mention: Mention | null | undefined): readonly Span[] =>
  mention ? (mention.pieces ?? [mention]) : [];

const overlap = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/**
 * The claim that a reader marks by selecting its content. Source and cue are those of the claim found at that place,
 * or in that sentence, where there is one.
 * @returns nothing where the selection holds no word.
 */
export function claimFromSelection(text: string, selection: Span, findings: Findings): Claim | undefined {
  const content = trimmed(text, selection);
  if (!content) return undefined;
  const near = claimNear(content, findings.claims);
  const bare: BareAttribution = {
    source: piecesOf(near?.source),
    cue: piecesOf(near?.cue),
    content: [content],
    act: near?.act ?? 'speech',
    // The reader said so.
    confidence: 1,
  };
  const tokens = tokenise(text);
  const sentences = splitSentences(text, tokens);
  return describeClaims([bare], { text, tokens, sentences, names: findings })[0];
}

function claimNear(content: Span, claims: readonly Claim[]): Claim | undefined {
  const shared = (claim: Claim) => Math.max(0, ...claim.content.map((piece) => overlap(piece, content)));
  const [most] = [...claims].sort((a, b) => shared(b) - shared(a));
  if (most && shared(most) > 0) return most;
  return claims.find((claim) => overlap(claim.sentence, content) > 0);
}

function trimmed(text: string, { start, end }: Span): Span | undefined {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = end - (words.length - words.trimEnd().length);
  return /[\p{L}\p{N}]/u.test(words) ? { start: from, end: to } : undefined;
}
