import type { TokenRange } from './argument-window.ts';
import type { Candidate } from './candidate.ts';
import type { Reading } from './reading.ts';

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
    const quotation = quotations.list[quotations.at[dash - 1] ?? -1];
    const name = { first: dash + 1, end: nameEnd(tokens, dash + 1, end) };
    const isSigned =
      quotation?.closed &&
      quotation.end === dash &&
      dash - quotation.first >= LEAST_QUOTED &&
      name.end > name.first;
    if (!isSigned) return undefined;
    return {
      source: [name],
      cue: { first: dash, end: dash + 1, belief: CONFIDENCE },
      content: [{ first: quotation.first, end: quotation.end }],
      confidence: CONFIDENCE,
      features: [],
    };
  }
  return undefined;
}

/** A name begins with a capital and ends before the first stop or comma. */
function nameEnd(tokens: Reading['tokens'], from: number, end: number): number {
  if (!/^\p{Lu}/u.test(tokens[from]?.text.slice(0, 2) ?? '')) return from;
  let at = from;
  while (at < end && !/^[.,;:("“]/.test(tokens[at]?.text.slice(0, 1) ?? '')) at++;
  return at;
}
