import { hashEnding, hashWord } from './hashing.ts';
import type { Token } from './token.ts';
import type { WordClasses } from './word-classes.ts';

/** What the learned steps read of each token, by its index. */
export interface WordFacts {
  readonly count: number;
  readonly word: Int32Array;
  /** The last two and three letters. */
  readonly ending2: Int32Array;
  readonly ending3: Int32Array;
  /** The word without a verb's or a plural's ending. */
  readonly stem: Int32Array;
  readonly shape: Uint8Array;
  readonly fine: Uint8Array;
  readonly coarse: Uint8Array;
}

export function factsOf(tokens: readonly Token[], classes: WordClasses): WordFacts {
  const count = tokens.length;
  const facts = {
    count,
    word: new Int32Array(count),
    ending2: new Int32Array(count),
    ending3: new Int32Array(count),
    stem: new Int32Array(count),
    shape: new Uint8Array(count),
    fine: new Uint8Array(count),
    coarse: new Uint8Array(count),
  };
  tokens.forEach(({ text }, i) => {
    const word = hashWord(text);
    const fine = classes.fineOf(word);
    facts.word[i] = word;
    facts.ending2[i] = hashEnding(text, 2);
    facts.ending3[i] = hashEnding(text, 3);
    facts.stem[i] = hashWord(stemOf(text));
    facts.shape[i] = shapeOf(text);
    facts.fine[i] = fine;
    facts.coarse[i] = classes.coarseOf(fine);
  });
  return facts;
}

const LONGEST_STEMMED = 24;
const stemOf = (word: string): string =>
  word.length > LONGEST_STEMMED
    ? word
    : word
        .toLowerCase()
        .replace(/(?<=...)(?:ied|ies|ying|ing|ed|es|s|e|y)$/, '')
        .replace(/([^aeiou])\1$/, '$1');

/** A number below 32: punctuation marks by what they do, words by their capitals and digits. */
export const SHAPES = {
  lower: 1,
  capitalised: 2,
  upper: 3,
  capitalLetter: 4,
  mixed: 5,
  number: 6,
  hyphenated: 7,
  clitic: 8,
  comma: 9,
  stop: 10,
  question: 11,
  colon: 12,
  quote: 13,
  apostrophe: 14,
  open: 15,
  close: 16,
  dash: 17,
  mark: 18,
} as const;

const MARKS = new Map<string, number>([
  ...marks(',;', SHAPES.comma),
  ...marks('.…', SHAPES.stop),
  ...marks('?!', SHAPES.question),
  ...marks(':', SHAPES.colon),
  ...marks('"“”«»„', SHAPES.quote),
  ...marks("'‘’", SHAPES.apostrophe),
  ...marks('([{', SHAPES.open),
  ...marks(')]}', SHAPES.close),
  ...marks('-–—', SHAPES.dash),
]);
function marks(characters: string, shape: number): [string, number][] {
  return [...characters].map((character) => [character, shape]);
}

export function shapeOf(word: string): number {
  const head = word.charAt(0);
  const mark = word.length === 1 ? MARKS.get(head) : undefined;
  if (mark !== undefined) return mark;
  if (/[0-9]/.test(head)) return SHAPES.number;
  if (head === "'" || head === '’') return SHAPES.clitic;
  if (!/[\p{L}@#]/u.test(head) && word.codePointAt(0) === head.charCodeAt(0)) {
    return word.startsWith('..') ? SHAPES.stop : word.startsWith('--') ? SHAPES.dash : SHAPES.mark;
  }
  const read = word.slice(0, LONGEST_STEMMED);
  const lower = read.toLowerCase();
  if (read === lower)
    return lower === "n't" || lower === 'n’t'
      ? SHAPES.clitic
      : read.includes('-')
        ? SHAPES.hyphenated
        : SHAPES.lower;
  if (read.length === 1 || (read.length === 2 && read.endsWith('.'))) return SHAPES.capitalLetter;
  if (read === read.toUpperCase()) return SHAPES.upper;
  return read.slice(1) === lower.slice(1) ? SHAPES.capitalised : SHAPES.mixed;
}

export const isPunctuation = (shape: number): boolean => shape >= SHAPES.comma;
