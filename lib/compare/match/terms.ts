import { type Runs, runsOf } from './runs.ts';
import { familyOf } from './word-families.ts';
import { isEmptyWord, isNumber, LONGEST_READ, stemOf, wordsOf } from './words.ts';

/** What a text is compared by. */
export interface Terms {
  /** The text in one letter case, without punctuation: equal for texts that read the same. */
  readonly key: string;
  readonly words: number;
  /** Stems of the words that say something, each with a word of the text that it came from. */
  readonly stems: ReadonlyMap<string, string>;
  /** The stems, those of one family as one. */
  readonly families: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly runs: Runs;
}

/** The families of a text's telling words alone. */
export const familiesOf = (text: string): ReadonlySet<string> =>
  new Set(
    wordsOf(text.normalize('NFKC'))
      .filter(({ lower }) => !isEmptyWord(lower))
      .map(({ lower }) => familyOf(stemOf(lower))),
  );

export function termsOf(text: string): Terms {
  const words = wordsOf(text.normalize('NFKC'));
  const telling = words.filter(({ lower }) => !isEmptyWord(lower));
  const stems = telling.map(({ lower }) => stemOf(lower));
  const key = words.map(({ lower }) => lower).join(' ') || text.trim().slice(0, LONGEST_READ);
  return {
    key,
    words: words.length,
    stems: new Map(stems.map((stem, at) => [stem, telling[at]?.text ?? stem])),
    families: new Set(stems.map(familyOf)),
    numbers: new Set(stems.filter(isNumber)),
    runs: runsOf(key),
  };
}
