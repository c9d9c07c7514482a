import { isPunctuation, SHAPES } from '../../language/word-facts.ts';
import type { TokenRange } from '../arguments/argument-window.ts';
import type { Arguments } from '../arguments/find-arguments.ts';
import type { Quotation } from '../reading/quotations.ts';
import type { Reading } from '../reading/reading.ts';

/**
 * "As for the cost, she said, “…”": where a quoted clause right behind the cue is said, what stands before the cue
 * without marks is told.
 */
export function saidInQuotationBehind(reading: Reading, cue: TokenRange, found: Arguments): Arguments {
  const quotation = quotationBehind(reading, cue);
  const isSaid = ({ first, end }: TokenRange): boolean =>
    quotation !== undefined && first <= quotation.first && end >= quotation.end;
  if (!found.content.some(isSaid) || isQuotedAt(reading, cue.first)) return found;
  const content = found.content.filter(({ first }) => first >= cue.end || isQuotedAt(reading, first));
  return { ...found, content };
}

const isQuotedAt = ({ quotations }: Reading, at: number): boolean => (quotations.at[at] ?? -1) >= 0;

const CLAUSE_ENDS = new Set<number>([SHAPES.comma, SHAPES.stop, SHAPES.question]);

/** The clause that begins right behind the cue, or behind its comma or colon. */
function quotationBehind(reading: Reading, cue: TokenRange): Quotation | undefined {
  const { facts, quotations } = reading;
  const isMark = isPunctuation(facts.shape[cue.end] ?? 0) && !isQuotedAt(reading, cue.end);
  const at = isMark ? cue.end + 1 : cue.end;
  const quotation = quotations.list[quotations.at[at] ?? -1];
  const isClause = quotation?.closed && CLAUSE_ENDS.has(facts.shape[quotation.end - 2] ?? 0);
  return isClause && quotation.first === at ? quotation : undefined;
}
