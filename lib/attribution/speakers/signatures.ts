import type { TokenRange } from '../arguments/argument-window.ts';
import type { Candidate } from '../proposals/candidate.ts';
import type { Quotations } from '../reading/quotations.ts';
import type { Reading } from '../reading/reading.ts';

const DASH = /^[-–—―~]+$/;
const LONGEST_NAME = 8;
const LEAST_QUOTED = 3;
const CONFIDENCE = 0.9;

/** Quotations that are signed behind a dash at the end of their paragraph: “…” — Ana Ruiz, teacher */
export function findSignatures(reading: Reading, paragraphs: readonly TokenRange[]): Candidate[] {
  return paragraphs.flatMap((paragraph) => signature(reading, paragraph) ?? []);
}

function signature({ tokens, quotations }: Reading, { first, end }: TokenRange): Candidate | undefined {
  for (let dash = end - 2; dash > first && dash >= end - 2 - LONGEST_NAME; dash--) {
    if (!DASH.test(tokens[dash]?.text.slice(0, 3) ?? '')) continue;
    const quoted = quotedUpTo(quotations, first, dash);
    const name = { first: dash + 1, end: nameEnd(tokens, dash + 1, end) };
    if (!quoted || dash - quoted.first < LEAST_QUOTED || name.end === name.first) return undefined;
    return {
      source: [name],
      cue: { first: dash, end: dash + 1, belief: CONFIDENCE },
      content: [quoted],
      act: 'speech',
      confidence: CONFIDENCE,
      isDirect: true,
    };
  }
  return undefined;
}

/**
 * The quotation that ends before `end`. One that opens a paragraph of which nothing else is left is taken whole, in
 * spite of marks inside it that do not match.
 */
function quotedUpTo({ list, at }: Quotations, first: number, end: number): TokenRange | undefined {
  const last = list[at[end - 1] ?? -1];
  const opening = list[at[first] ?? -1];
  if (last?.closed && last.end === end) return { first: last.first, end };
  return opening?.first === first && !opening.closed && opening.end > end ? { first, end } : undefined;
}

/** A name begins with a capital and ends before the first stop or comma. */
function nameEnd(tokens: Reading['tokens'], from: number, end: number): number {
  if (!/^\p{Lu}/u.test(tokens[from]?.text.slice(0, 2) ?? '')) return from;
  let at = from;
  while (at < end && !/^[.,;:("“]/.test(tokens[at]?.text.slice(0, 1) ?? '')) at++;
  return at;
}
