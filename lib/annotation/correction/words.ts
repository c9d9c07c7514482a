import type { Span } from '../../language/span.ts';

/** Letters and digits, held together by the marks that stand within words and numbers. Linear in the text's length. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.,\-‐][\p{L}\p{N}\p{M}]+)*/gu;

/** The words within a stretch of a text, as offsets into the text. */
export const wordsIn = (text: string, { start, end }: Span): readonly Span[] =>
  Array.from(text.slice(start, end).matchAll(WORD), ({ index, 0: word }) => ({
    start: start + index,
    end: start + index + word.length,
  }));

/** Paragraphs longer than this are cut around the claim. */
const LONGEST_PASSAGE = 1400;
const AROUND = 400;

/** The paragraphs that hold these spans, so that each part of a claim can be found in them. Spans must not be none. */
export function passageAround(text: string, spans: readonly Span[]): Span {
  const first = Math.min(...spans.map(({ start }) => start));
  const last = Math.max(...spans.map(({ end }) => end));
  const start = text.lastIndexOf('\n\n', Math.max(0, first - 1)) + 1;
  const stop = text.indexOf('\n\n', last);
  const end = stop < 0 ? text.length : stop;
  if (end - start <= LONGEST_PASSAGE) return trimmed(text, { start, end });
  return trimmed(text, {
    start: wordBreakBefore(text, Math.max(start, first - AROUND)),
    end: wordBreakAfter(text, Math.min(end, last + AROUND)),
  });
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return {
    start: start + words.length - words.trimStart().length,
    end: end - (words.length - words.trimEnd().length),
  };
}

const isSpace = (text: string, at: number) => text.charAt(at).trim() === '';
const LONGEST_WORD = 60;

function wordBreakBefore(text: string, from: number): number {
  let at = from;
  while (at > 0 && from - at < LONGEST_WORD && !isSpace(text, at - 1)) at--;
  return at;
}

function wordBreakAfter(text: string, from: number): number {
  let at = from;
  while (at < text.length && at - from < LONGEST_WORD && !isSpace(text, at)) at++;
  return at;
}

export type Edge = 'start' | 'end';

/** Moves one edge of a span by a word; the same span where there is no word to move to, or only one is left. */
export function moveEdge(words: readonly Span[], span: Span, edge: Edge, by: 1 | -1): Span {
  const moved = edge === 'start' ? nextStart(words, span.start, by) : nextEnd(words, span.end, by);
  if (moved === undefined) return span;
  const next = { ...span, [edge]: moved };
  return words.some((word) => word.start >= next.start && word.end <= next.end) ? next : span;
}

const nextStart = (words: readonly Span[], from: number, by: 1 | -1): number | undefined =>
  by < 0
    ? words.findLast(({ start }) => start < from)?.start
    : words.find(({ start }) => start > from)?.start;

const nextEnd = (words: readonly Span[], from: number, by: 1 | -1): number | undefined =>
  by < 0 ? words.findLast(({ end }) => end < from)?.end : words.find(({ end }) => end > from)?.end;
