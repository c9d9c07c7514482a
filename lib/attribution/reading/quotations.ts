import type { Sentence } from '../../language/sentence.ts';
import type { Token } from '../../language/token.ts';
import { isDoubledMark } from '../../language/word-facts.ts';

/** An outermost quotation, as a half-open range of token indices with its marks. */
export interface Quotation {
  readonly first: number;
  readonly end: number;
  /** False where it runs on into the next paragraph, or was never closed. */
  readonly closed: boolean;
  /** True where it takes up one that the paragraph before left open. */
  readonly continues: boolean;
}

export interface Quotations {
  readonly list: readonly Quotation[];
  /** For each token the index of its quotation, or -1. */
  readonly at: Int32Array;
}

const OPENING = '“«„';
const CLOSING = '”»';
const DOUBLE = '"';

/**
 * Matches quotation marks, paragraph by paragraph: straight, curly and angled ones, and British single ones
 * against apostrophes. A mark inside a quotation of the other kind belongs to it. One that is never closed ends
 * with its paragraph. Linear in the number of tokens.
 */
export function findQuotations(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): Quotations {
  const list: Quotation[] = [];
  const at = new Int32Array(tokens.length).fill(-1);
  const add = (quotation: Quotation) => {
    at.fill(list.length, quotation.first, quotation.end);
    list.push(quotation);
  };
  let open = false;
  for (let s = 0; s < sentences.length; ) {
    const block = sentences[s]?.block;
    const first = sentences[s]?.firstToken ?? 0;
    while (s < sentences.length && sentences[s]?.block === block) s++;
    const end = sentences[s]?.firstToken ?? tokens.length;
    open = matchParagraph(text, tokens, first, end, open, add);
  }
  return { list, at };
}

/** @returns whether the paragraph leaves a quotation open. */
function matchParagraph(
  text: string,
  tokens: readonly Token[],
  first: number,
  end: number,
  wasOpen: boolean,
  add: (quotation: Quotation) => void,
): boolean {
  const closers = singleClosers(text, tokens, first, end);
  let i = first;
  while (i < end) {
    const mark = tokens[i]?.text ?? '';
    const continues = wasOpen && i === first;
    if (isOpeningDouble(text, tokens, i, first)) {
      const close = closingDouble(text, tokens, i, end);
      add({ first: i, end: Math.min(end, close + 1), closed: close < end, continues });
      if (close >= end) return true;
      i = close + 1;
    } else if ((mark === '‘' || mark === "'") && opensSingle(text, tokens, i)) {
      const close = closers[i - first] ?? -1;
      if (close > i + 1) {
        add({ first: i, end: close + 1, closed: true, continues });
        i = close + 1;
      } else i++;
    } else i++;
  }
  return false;
}

const spaceBefore = (text: string, token: Token | undefined): boolean =>
  !token || token.start === 0 || /[\s([{\-–—/]/.test(text.charAt(token.start - 1));
const spaceAfter = (text: string, token: Token | undefined): boolean =>
  !token || token.end >= text.length || /[\s.,;:!?)\]}\-–—]/.test(text.charAt(token.end));

/** An opening mark that a typist put at the end: “We won,“ he said. */
const isTurned = (text: string, token: Token | undefined): boolean =>
  !spaceBefore(text, token) && spaceAfter(text, token);

const markOf = (token: Token | undefined): string =>
  token && isDoubledMark(token.text) ? DOUBLE : (token?.text ?? '');

function isOpeningDouble(text: string, tokens: readonly Token[], i: number, first: number): boolean {
  const token = tokens[i];
  const mark = markOf(token);
  if (mark.length !== 1) return false;
  if (OPENING.includes(mark)) return !isTurned(text, token);
  // A straight mark that has no partner before it opens; so does a closing one that a typist put at the beginning.
  if (mark === DOUBLE) return i === first || spaceBefore(text, token) || !spaceAfter(text, token);
  return mark === '”' && spaceBefore(text, token) && !spaceAfter(text, token);
}

/** The mark that closes the quotation opened at `i`, or `end`. A second opening mark of the same kind is nested. */
function closingDouble(text: string, tokens: readonly Token[], i: number, end: number): number {
  let depth = 0;
  const straight = markOf(tokens[i]) === DOUBLE;
  for (let k = i + 1; k < end; k++) {
    const mark = markOf(tokens[k]);
    if (mark.length !== 1) continue;
    if (mark === DOUBLE) {
      // A straight mark closes unless it plainly opens: one that starts a word inside another quotation is nested.
      if (straight || !spaceBefore(text, tokens[k])) return k;
    } else if (CLOSING.includes(mark) || (OPENING.includes(mark) && isTurned(text, tokens[k]))) {
      if (straight && depth === 0) continue;
      if (depth === 0) return k;
      depth--;
    } else if (OPENING.includes(mark)) {
      if (straight || spaceBefore(text, tokens[k])) depth++;
    }
  }
  return depth > 0 && !straight ? lastClosing(tokens, i, end) : end;
}

/** Where an opening mark was typed twice, or one inside was never closed: the last closing mark of the paragraph. */
function lastClosing(tokens: readonly Token[], i: number, end: number): number {
  for (let k = end - 1; k > i; k--) if (CLOSING.includes(tokens[k]?.text || ' ')) return k;
  return end;
}

const NOT_QUOTED = /^(?:\d0s|em|til|tis|twas|cause|bout|n|s|round|cos|kay)$/i;

function opensSingle(text: string, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token || !next || next.start !== token.end || NOT_QUOTED.test(next.text.slice(0, 6))) return false;
  const before = tokens[i - 1];
  return spaceBefore(text, token) || before?.text === DOUBLE || OPENING.includes(before?.text || ' ');
}

/**
 * For each token of a paragraph the single mark that would close a quotation opened there, or -1. A mark behind a
 * stop or comma closes for certain; one behind a word may be a possessive ("the officials’ plan") and closes only
 * where no certain one comes before the next opening mark.
 */
function singleClosers(text: string, tokens: readonly Token[], first: number, end: number): Int32Array {
  const closers = new Int32Array(end - first).fill(-1);
  let certain = -1;
  let likely = -1;
  for (let i = end - 1; i >= first; i--) {
    const mark = tokens[i]?.text ?? '';
    if (mark === '‘' || mark === "'") {
      if (opensSingle(text, tokens, i)) {
        closers[i - first] = certain >= 0 ? certain : likely;
        certain = -1;
        likely = -1;
        continue;
      }
    }
    if ((mark !== '’' && mark !== "'") || !closesSingle(tokens, i)) continue;
    if (/[.,!?…]$/.test(tokens[i - 1]?.text.slice(-1) ?? '')) certain = i;
    else if (!/s$/i.test(tokens[i - 1]?.text.slice(-1) ?? '') || likely < 0) likely = i;
  }
  return closers;
}

const closesSingle = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i];
  const after = tokens[i + 1];
  if (!token || tokens[i - 1]?.end !== token.start) return false;
  return !after || after.start > token.end || /[^\p{L}\p{N}]/u.test(after.text.charAt(0));
};
