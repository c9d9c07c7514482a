import { wordsOf } from './words.ts';

const TITLES = new Set(
  `mr mrs ms miss dr prof professor sir dame lord lady president minister prime foreign secretary general spokesman
  spokeswoman spokesperson chief director chairman chairwoman mayor governor senator deputy head captain colonel judge
  the a an of for and`.split(/\s+/),
);

const telling = (name: string) => wordsOf(name).filter(({ lower }) => !TITLES.has(lower));

/**
 * Whether two names may stand for one source: all telling words of the shorter are in the longer ("Aliyev", "Foreign
 * Minister Ilham Aliyev"), or one is the other's initials ("OHCHR").
 */
export function sameSourceName(a: string, b: string): boolean {
  const [short, long] = [telling(a), telling(b)].sort((x, y) => x.length - y.length);
  if (!short || !long || short.length === 0)
    return a.trim().toLowerCase() === b.trim().toLowerCase() && a.trim() !== '';
  const words = new Set(long.map(({ lower }) => lower));
  if (short.every(({ lower }) => words.has(lower))) return true;
  const [only] = short;
  const initials = long
    .filter(({ text }) => /^\p{Lu}/u.test(text))
    .map(({ text }) => text.charAt(0))
    .join('');
  return short.length === 1 && initials.length > 1 && only?.text === initials;
}
