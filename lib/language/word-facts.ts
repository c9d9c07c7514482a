import { hashEnding, hashWord } from './hashing.ts';
import { runThrough, type Steps } from './steps.ts';
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
  readonly shape: Int32Array;
  readonly fine: Int32Array;
  readonly coarse: Int32Array;
}

export const factsOf = (tokens: readonly Token[], classes: WordClasses): WordFacts =>
  runThrough(factsInSteps(tokens, classes));

const TOKENS_IN_A_STEP = 4096;

/** The same, in steps of some thousand tokens. */
export function* factsInSteps(tokens: readonly Token[], classes: WordClasses): Steps<WordFacts> {
  const count = tokens.length;
  const facts = {
    count,
    word: new Int32Array(count),
    ending2: new Int32Array(count),
    ending3: new Int32Array(count),
    stem: new Int32Array(count),
    shape: new Int32Array(count),
    fine: new Int32Array(count),
    coarse: new Int32Array(count),
  };
  for (const [i, { text }] of tokens.entries()) {
    if (i % TOKENS_IN_A_STEP === TOKENS_IN_A_STEP - 1) yield;
    const word = hashWord(isDoubledMark(text) ? '"' : text);
    const fine = classes.fineOf(word);
    facts.word[i] = word;
    facts.ending2[i] = hashEnding(text, 2);
    facts.ending3[i] = hashEnding(text, 3);
    facts.stem[i] = hashWord(stemOf(text));
    facts.shape[i] = shapeOf(text);
    facts.fine[i] = fine;
    facts.coarse[i] = classes.coarseOf(fine);
  }
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

/** Two apostrophes or grave accents that stand for a quotation mark. */
export const isDoubledMark = (word: string): boolean => word === "''" || word === '``';

export function shapeOf(word: string): number {
  if (isDoubledMark(word)) return SHAPES.quote;
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
