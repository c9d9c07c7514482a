import search from 'approx-string-match';
import type { Span } from '../language/span.ts';

export interface Likeness extends Span {
  /** 1 is equal, 0 nothing alike: the share of characters that need no edit. */
  readonly score: number;
}

/** At most this share of a wording's characters may have changed for it to count as the same one reworded. */
export const MOST_CHANGED = 0.6;

/** The stretch of `text` between two offsets that is most like `sought`. */
export function mostAlike(text: string, sought: string, from: number, to: number): Likeness | undefined {
  const start = Math.max(0, from);
  const window = text.slice(start, Math.max(start, to));
  const matches = search(window, sought, Math.floor(sought.length * MOST_CHANGED));
  let best: Likeness | undefined;
  for (const match of matches) {
    const score = 1 - match.errors / sought.length;
    if (!best || score > best.score) best = { start: start + match.start, end: start + match.end, score };
  }
  return best && onWholeWords(text, best);
}

const WORD = /[\p{L}\p{N}]+/gu;
const wordsOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

/** The share of a wording's words that another has too, each counted once for each time it stands there. */
export function sharedWords(wording: string, other: string): number {
  const left = new Map<string, number>();
  for (const word of wordsOf(other)) left.set(word, (left.get(word) ?? 0) + 1);
  const words = wordsOf(wording);
  let shared = 0;
  for (const word of words) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared++;
  }
  return words.length > 0 ? shared / words.length : 0;
}

/** How alike two texts that touch the same point are: the prefix before a quote, or the suffix after it. */
export function contextLikeness(expected: string, actual: string): number {
  if (expected.trim() === '') return 0;
  if (actual.includes(expected)) return 1;
  const [match] = search(actual, expected, Math.floor(expected.length / 2)).toSorted(
    (a, b) => a.errors - b.errors,
  );
  return match ? 1 - match.errors / expected.length : 0;
}

const isWordCharacter = (character: string) => /[\p{L}\p{N}]/u.test(character);

function onWholeWords(text: string, { start, end, score }: Likeness): Likeness {
  let from = start;
  let to = end;
  while (from < to && text.charAt(from) === ' ') from++;
  while (to > from && text.charAt(to - 1) === ' ') to--;
  while (from > 0 && isWordCharacter(text.charAt(from)) && isWordCharacter(text.charAt(from - 1))) from--;
  while (to < text.length && isWordCharacter(text.charAt(to)) && isWordCharacter(text.charAt(to - 1))) to++;
  return { start: from, end: to, score };
}
