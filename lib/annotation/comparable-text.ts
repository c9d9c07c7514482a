import type { Span } from '../language/span.ts';

/** A text as it is compared, with the way back: white space is one space, every quotation mark the same one. */
export interface ComparableText {
  readonly text: string;
  /** The span of the original that a span of `text` stands for. */
  originalOf(span: Span): Span;
  /** The offset into `text` at or after an offset of the original. */
  offsetOf(original: number): number;
}

const QUOTATION_MARKS = new Set('"\'`´‘’‚‛“”„‟«»‹›′″');
const WIDTHLESS = new Set('\u00ad\u200b\u2060\ufeff');
const isSpace = (character: string) => character.trim() === '' && character !== '';

export function comparable(original: string): ComparableText {
  const offsets = new Uint32Array(original.length + 1);
  const characters: string[] = [];
  let length = 0;
  let afterSpace = true;
  for (let at = 0; at < original.length; at++) {
    const character = original.charAt(at);
    if (WIDTHLESS.has(character)) continue;
    const space = isSpace(character);
    if (space && afterSpace) continue;
    characters.push(space ? ' ' : QUOTATION_MARKS.has(character) ? "'" : character);
    offsets[length++] = at;
    afterSpace = space;
  }
  offsets[length] = original.length;

  const originalAt = (at: number) => offsets[Math.min(Math.max(at, 0), length)] ?? original.length;
  return {
    text: characters.join(''),
    originalOf: ({ start, end }) => ({
      start: originalAt(start),
      end: end > start ? originalAt(end - 1) + 1 : originalAt(start),
    }),
    offsetOf: (at) => firstAtLeast(offsets, length, at),
  };
}

/** The form alone, for texts to which no way back is needed. Spaces at the ends are dropped. */
export const comparableForm = (original: string): string => comparable(original).text.trimEnd();

function firstAtLeast(sorted: Uint32Array, length: number, value: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
