import { isPunctuation, SHAPES } from '../../language/word-facts.ts';
import type { TokenRange } from '../arguments/argument-window.ts';
import type { Quotation } from '../reading/quotations.ts';
import type { Reading } from '../reading/reading.ts';

/**
 * Content and quotation marks agree: what is said does not begin or end in the middle of a closed quotation, and one
 * that is a clause of its own (“…,” with its comma or stop) ends with its marks. Quotations that hold the cue are
 * left alone: there one is quoted who quotes.
 */
export function snapToQuotations(
  reading: Reading,
  cue: TokenRange,
  content: readonly TokenRange[],
  taken: readonly TokenRange[],
): TokenRange[] {
  const isFree = free(cue, taken);
  const snapped: TokenRange[] = [];
  for (const piece of content) {
    const { first, end } = snapPiece(reading, piece, cue, isFree);
    const before = snapped.at(-1);
    if (before && first < before.end)
      snapped[snapped.length - 1] = { first: before.first, end: Math.max(before.end, end) };
    else snapped.push({ first, end });
  }
  return snapped;
}

type IsFree = (quotation: Quotation) => boolean;

/** Whether a quotation is closed and holds neither the cue nor the source. */
const free =
  (cue: TokenRange, taken: readonly TokenRange[]): IsFree =>
  ({ first, end, closed }) =>
    closed && [cue, ...taken].every((other) => other.end <= first || other.first >= end);

function snapPiece(reading: Reading, piece: TokenRange, cue: TokenRange, isFree: IsFree): TokenRange {
  const { first, end } = piece;
  const start = quotationAt(reading, firstWord(reading, first, end));
  const isOpened = start !== undefined && isFree(start);
  const from = isOpened ? Math.min(first, start.first) : first;
  if (isOpened && isClause(reading, start) && end > start.end && !isQuotedAt(reading, start.end)) {
    return { first: from, end: start.end };
  }
  const last = quotationAt(reading, end - 1);
  if (last && isFree(last) && isLedToBySaid(reading, last, piece, cue))
    return { first: last.first, end: last.end };
  return { first: from, end: last && isFree(last) ? Math.max(end, last.end) : end };
}

/** "He scolded them: “…,” she said": what leads to the quotation is told twice, and said once. */
const isLedToBySaid = (reading: Reading, quotation: Quotation, piece: TokenRange, cue: TokenRange): boolean =>
  piece.first < quotation.first &&
  cue.first >= quotation.end &&
  reading.facts.shape[quotation.first - 1] === SHAPES.colon &&
  isClause(reading, quotation);

const quotationAt = ({ quotations }: Reading, token: number): Quotation | undefined =>
  quotations.list[quotations.at[token] ?? -1];

const isQuotedAt = ({ quotations }: Reading, token: number): boolean => (quotations.at[token] ?? -1) >= 0;

/** Marks in front of the first word belong to nobody: a colon, a stray comma. */
function firstWord({ facts }: Reading, first: number, end: number): number {
  let at = first;
  while (at < end - 1 && isPunctuation(facts.shape[at] ?? 0)) at++;
  return at;
}

const CLAUSE_ENDS = new Set<number>([SHAPES.comma, SHAPES.stop, SHAPES.question]);
const isClause = ({ facts }: Reading, { end }: Quotation): boolean =>
  CLAUSE_ENDS.has(facts.shape[end - 2] ?? 0);
