import { stemmer } from 'stemmer';

/** A word or number of a text. */
export interface Word {
  /** As it stands in the text. */
  readonly text: string;
  readonly lower: string;
  /** UTF-16 code unit at which it starts. */
  readonly start: number;
}

const WORD = /\p{L}+(?:['’]\p{L}+)?|\d+(?:[.,]\d+)*/gu;

/** A claim is a sentence or two: what stands behind this many code units is not read, however long a page makes it. */
export const LONGEST_READ = 4_000;

export const wordsOf = (text: string): Word[] =>
  [...text.slice(0, LONGEST_READ).matchAll(WORD)].map(({ 0: word, index }) => ({
    text: word,
    lower: word.toLowerCase().replaceAll('’', "'").replace(/'s$/, ''),
    start: index,
  }));

export const isNumber = (word: string): boolean => /^\d/.test(word);

export const stemOf = (lower: string): string => (isNumber(lower) ? lower : stemmer(lower));

/** Words that say nothing of what a claim is about. Cues are among them: who says it is compared apart from what. */
const EMPTY_WORDS = new Set(
  `a an the of to in on at for by with from and or nor but as is are was were be been being am it its itself he him his
  himself she her hers herself they them their theirs themselves this that these those which who whom whose what has
  have had having will would shall should can could may might must do does did done not no i me my we us our ours you
  your yours s t d ll re ve m before after over under about into onto than then also say says said saying tell tells
  told according so if there here when where while because although though however very just only too both each any
  some such other another more most much many up down out off again now still yet even through during between among
  per via it's he's she's that's there's they're we're i'm don't doesn't didn't isn't aren't wasn't weren't won't can't
  couldn't wouldn't shouldn't hasn't haven't hadn't`.split(/\s+/),
);

export const isEmptyWord = (lower: string): boolean => EMPTY_WORDS.has(lower);
