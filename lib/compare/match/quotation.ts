import { isEmptyWord, wordsOf } from './words.ts';

/** How many words two quotations must share in a row to be one quotation cut differently. */
const SHARED_RUN = 6;
/** A whole quotation that stands within the other may be as short as this. */
const SHORTEST = 3;
/** Of the words shared, so many say something; "I don't know what to do about it" is said by many. */
const TELLING = 2;

/**
 * The words that two quotations have in common where both are cut from the same one: the whole of the shorter, or a
 * run of at least six words. Quote marks, letter case and punctuation count for nothing. Nothing where they are two.
 */
export function sameQuotation(a: string, b: string): string | undefined {
  const [short, long] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length);
  if (!short || !long || short.length < SHORTEST) return undefined;
  const run = Math.min(short.length, SHARED_RUN);
  const places = new Map<string, number>();
  for (let at = long.length - run; at >= 0; at--) places.set(keyOf(long, at, run), at);
  for (let at = 0; at + run <= short.length; at++) {
    const place = places.get(keyOf(short, at, run));
    if (place === undefined) continue;
    let length = run;
    while (at + length < short.length && short[at + length]?.lower === long[place + length]?.lower) length++;
    const shared = short.slice(at, at + length);
    if (shared.filter(({ lower }) => !isEmptyWord(lower)).length >= TELLING) {
      return shared.map(({ text }) => text).join(' ');
    }
  }
  return undefined;
}

const keyOf = (words: readonly { readonly lower: string }[], at: number, length: number) =>
  words
    .slice(at, at + length)
    .map(({ lower }) => lower)
    .join(' ');
