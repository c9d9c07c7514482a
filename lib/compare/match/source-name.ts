import { wordsOf } from './words.ts';

const TITLES = new Set(
  `mr mrs ms miss dr prof professor sir dame lord lady president minister prime foreign secretary general spokesman
  spokeswoman spokesperson chief director chairman chairwoman mayor governor senator deputy head captain colonel judge
  the a an of for and`.split(/\s+/),
);

/** A name with what it is compared by, so that it is read once. */
export interface SourceName {
  readonly name: string;
  /** Without titles and the like, in lower case. */
  readonly words: readonly string[];
  /** Those of its capitalised words. */
  readonly initials: string;
  /** The one word it is made of, as it is written; nothing where there are more. */
  readonly only: string | undefined;
}

export function sourceName(name: string): SourceName {
  const telling = wordsOf(name).filter(({ lower }) => !TITLES.has(lower));
  return {
    name,
    words: telling.map(({ lower }) => lower),
    initials: telling
      .filter(({ text }) => /^\p{Lu}/u.test(text))
      .map(({ text }) => text.charAt(0))
      .join(''),
    only: telling.length === 1 ? telling[0]?.text : undefined,
  };
}

/**
 * Whether two names may stand for one source: all telling words of the shorter are in the longer ("Aliyev", "Foreign
 * Minister Ilham Aliyev"), or one is the other's initials ("OHCHR").
 */
export function sameSource(a: SourceName, b: SourceName): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (short.words.length === 0)
    return a.name.trim().toLowerCase() === b.name.trim().toLowerCase() && a.name.trim() !== '';
  if (short.words.every((word) => long.words.includes(word))) return true;
  return long.initials.length > 1 && short.only === long.initials;
}

export const sameSourceName = (a: string, b: string): boolean => sameSource(sourceName(a), sourceName(b));
