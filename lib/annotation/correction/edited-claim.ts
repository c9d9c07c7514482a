import type { Act, Claim, Mention, SourceType } from '../../attribution/claim.ts';
import type { Span } from '../../language/span.ts';
import { type Edge, moveEdge } from './words.ts';

/** The parts of a claim that a reader can mark in the text. */
export const CLAIM_PARTS = ['source', 'cue', 'content'] as const;
export type ClaimPart = (typeof CLAIM_PARTS)[number];

/** A claim while its reader corrects it: spans into the article's text, each part in text order. */
export interface EditedClaim {
  readonly act: Act;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  /** Never empty. */
  readonly content: readonly Span[];
  /** Where the reader said it. */
  readonly sourceType?: SourceType;
}

const bare = ({ start, end }: Span): Span => ({ start, end });
const piecesOf = (mention: Mention | null): readonly Span[] =>
  mention ? (mention.pieces ?? [mention]).map(bare) : [];

export const editedClaimOf = ({ act, source, cue, content }: Claim): EditedClaim => ({
  act,
  source: piecesOf(source),
  cue: piecesOf(cue),
  content: content.map(bare),
});

/** With these words, and no others, as a part of the claim. Content is never emptied. */
export const withPart = (claim: EditedClaim, part: ClaimPart, span: Span | null): EditedClaim =>
  span === null && part === 'content' ? claim : { ...claim, [part]: span === null ? [] : [bare(span)] };

/** With a part that begins or ends one word earlier or later: its first piece, or its last. */
export function withEdgeMoved(
  claim: EditedClaim,
  part: ClaimPart,
  words: readonly Span[],
  edge: Edge,
  by: 1 | -1,
): EditedClaim {
  const pieces = claim[part];
  const at = edge === 'start' ? 0 : pieces.length - 1;
  const piece = pieces[at];
  if (!piece) return claim;
  const moved = moveEdge(words, piece, edge, by);
  return { ...claim, [part]: inTextOrder(pieces.map((other, index) => (index === at ? moved : other))) };
}

/** Cut before an offset: two claims of the same source and cue, or the one where nothing would be on one side. */
export function splitBefore(claim: EditedClaim, text: string, at: number): readonly EditedClaim[] {
  const before = claim.content.flatMap((piece) =>
    worded(text, { start: piece.start, end: Math.min(piece.end, at) }),
  );
  const after = claim.content.flatMap((piece) =>
    worded(text, { start: Math.max(piece.start, at), end: piece.end }),
  );
  if (before.length === 0 || after.length === 0) return [claim];
  return [
    { ...claim, content: before },
    { ...claim, content: after },
  ];
}

/** One claim that says what two say; the first one's source and cue are its own. */
export const joined = (one: EditedClaim, other: EditedClaim, text: string): EditedClaim => ({
  ...one,
  source: one.source.length > 0 ? one.source : other.source,
  cue: one.cue.length > 0 ? one.cue : other.cue,
  content: inTextOrder([...one.content, ...other.content], text),
});

/** In text order, with what overlaps, or has at most white space of the text between, as one piece. */
function inTextOrder(spans: readonly Span[], text = ''): readonly Span[] {
  const isNext = (end: number, start: number) => start <= end || isBlank(text.slice(end, start));
  const pieces: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = pieces.at(-1);
    if (last && isNext(last.end, span.start))
      pieces[pieces.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else pieces.push(bare(span));
  }
  return pieces;
}

const isBlank = (between: string) => between !== '' && between.trim() === '';

/** The span without white space at its ends; nothing where no word is left. */
function worded(text: string, { start, end }: Span): readonly Span[] {
  const words = end > start ? text.slice(start, end) : '';
  if (!/[\p{L}\p{N}]/u.test(words)) return [];
  const from = start + words.length - words.trimStart().length;
  return [{ start: from, end: start + words.trimEnd().length }];
}
