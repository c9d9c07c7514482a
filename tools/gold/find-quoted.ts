import type { Span } from '../../lib/language/span.ts';

/**
 * Where words of an annotation stand in a text. "first words … last words" spans all between. "words#2" is their
 * second occurrence; without a number it is the occurrence nearest to one of `near` and clear of all that is `outside`, or the only one.
 * @throws {Error} where they stand nowhere, or in several places with nothing to choose by.
 */
export function findQuoted(text: string, quoted: string, near?: readonly Span[], outside = near): Span {
  const [, words = quoted, number] = /^(.*)#(\d+)$/su.exec(quoted) ?? [];
  const [opening = '', closing] = words.split(' … ');
  const starts = occurrences(text, opening);
  const start = number === undefined ? nearest(starts, opening, near, outside) : starts[Number(number) - 1];
  if (start === undefined)
    throw new Error(`"${quoted}" does not stand in the text, or stands there several times.`);
  if (closing === undefined) return { start, end: start + opening.length };
  const end = text.indexOf(closing, start + opening.length);
  if (end < 0) throw new Error(`"${closing}" does not follow "${opening}".`);
  return { start, end: end + closing.length };
}

const WORDY = /[\p{L}\p{N}]/u;

function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const isCut =
      (WORDY.test(words.charAt(0)) && WORDY.test(text.charAt(at - 1))) ||
      (WORDY.test(words.at(-1) ?? '') && WORDY.test(text.charAt(at + words.length)));
    if (!isCut) found.push(at);
  }
  return found;
}

function nearest(
  starts: readonly number[],
  words: string,
  near: readonly Span[] = [],
  outside: readonly Span[] = [],
): number | undefined {
  if (near.length === 0) return starts.length === 1 ? starts[0] : undefined;
  const gap = (start: number): number => {
    const end = start + words.length;
    if (outside.some((span) => start < span.end && end > span.start)) return Number.POSITIVE_INFINITY;
    return Math.min(...near.map((span) => (end <= span.start ? span.start - end : start - span.end)));
  };
  return starts.filter((start) => gap(start) < Number.POSITIVE_INFINITY).sort((a, b) => gap(a) - gap(b))[0];
}
