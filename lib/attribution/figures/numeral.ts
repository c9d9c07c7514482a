import type { Bound } from '../claim.ts';

/** A number read from a run of tokens. */
export interface Numeral {
  readonly value: number;
  /** How many tokens it takes. */
  readonly length: number;
  /** "dozens" bounds itself. */
  readonly bound?: Bound;
  /** Letters that stood at its end and are no scale: "kg" of "25kg". */
  readonly suffix?: string;
  /** "K" of "K50,000". */
  readonly prefix?: string;
}

const SMALL = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
    'seventeen eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value]),
);
const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10]),
);
const SCALES = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['dozen', 12],
]);
const SHORT_SCALES = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['b', 1e9],
  ['tn', 1e12],
  ['cr', 1e7],
]);

/** "Dozens" is at least two dozen; "scores" two score; "hundreds" two hundred, and so on. */
const PLURALS = new Map([
  ['dozens', 24],
  ['hundreds', 200],
  ['thousands', 2e3],
  ['millions', 2e6],
  ['billions', 2e9],
]);

const DIGITS = /^([a-z]?)(\d{1,3}(?:,\d{2,3})+|\d{1,15})(\.\d{1,9})?([a-z%°²]{0,6})$/i;

/** The number that begins at `words[index]` (lower case), or nothing. */
export const numeralAt = (words: readonly string[], index: number): Numeral | undefined =>
  pluralScale(words, index) ?? digits(words, index) ?? spelledOut(words, index) ?? withArticle(words, index);

function pluralScale(words: readonly string[], index: number): Numeral | undefined {
  const word = words[index] ?? '';
  if (word === 'tens' && words[index + 1] === 'of') {
    const next = PLURALS.get(words[index + 2] ?? '');
    if (next !== undefined) return { value: next * 10, length: 3, bound: 'min' };
  }
  if (word === 'hundreds' && words[index + 1] === 'of') {
    const next = PLURALS.get(words[index + 2] ?? '');
    if (next !== undefined) return { value: next * 100, length: 3, bound: 'min' };
  }
  if (word === 'several' || word === 'many') {
    const scale = SCALES.get(words[index + 1] ?? '');
    return scale === undefined ? undefined : { value: scale * 2, length: 2, bound: 'min' };
  }
  if (word === 'scores')
    return words[index + 1] === 'of' ? { value: 40, length: 1, bound: 'min' } : undefined;
  const value = PLURALS.get(word);
  return value === undefined ? undefined : { value, length: 1, bound: 'min' };
}

function digits(words: readonly string[], index: number): Numeral | undefined {
  const match = DIGITS.exec(words[index] ?? '');
  if (!match) return undefined;
  const [, prefix = '', whole = '', fraction = '', suffix = ''] = match;
  const scale = SHORT_SCALES.get(suffix);
  const number = Number(whole.replaceAll(',', '') + fraction) * (scale ?? 1);
  const rest = scale === undefined ? suffix : '';
  const scaled = rest === '' && scale === undefined ? scaleAfter(words, index + 1) : { factor: 1, length: 0 };
  return {
    value: tidy(number * scaled.factor),
    length: 1 + scaled.length,
    ...(rest === '' ? {} : { suffix: rest }),
    ...(prefix === '' ? {} : { prefix }),
  };
}

/** "million", or "hundred thousand", behind digits. */
function scaleAfter(words: readonly string[], index: number): { factor: number; length: number } {
  let factor = 1;
  let length = 0;
  while (length < 2) {
    const scale = SCALES.get(words[index + length] ?? '');
    if (scale === undefined) break;
    factor *= scale;
    length += 1;
  }
  return { factor, length };
}

const LONGEST_SPELLED_OUT = 12;

function spelledOut(words: readonly string[], index: number): Numeral | undefined {
  let total = 0;
  let current = 0;
  let at = index;
  while (at < words.length && at - index < LONGEST_SPELLED_OUT) {
    const word = words[at] ?? '';
    const unit = belowHundred(word);
    const scale = SCALES.get(word);
    if (unit !== undefined) {
      if (current % 100 !== 0 && !(current % 10 === 0 && unit < 10)) break;
      current += unit;
    } else if (scale !== undefined && at > index) {
      if (scale > 100 && scale !== 12) {
        total += current * scale;
        current = 0;
      } else current *= scale;
    } else if (!(word === 'and' && at > index && SCALES.has(words[at - 1] ?? '') && isSmall(words[at + 1]))) {
      break;
    }
    at += 1;
  }
  return at === index ? undefined : { value: total + current, length: at - index };
}

const isSmall = (word: string | undefined): boolean => word !== undefined && belowHundred(word) !== undefined;

function belowHundred(word: string): number | undefined {
  const small = SMALL.get(word) ?? TENS.get(word);
  if (small !== undefined || !word.includes('-')) return small;
  const [tens = '', unit = '', more] = word.split('-');
  const sum = (TENS.get(tens) ?? Number.NaN) + (SMALL.get(unit) ?? Number.NaN);
  return more === undefined && !Number.isNaN(sum) ? sum : undefined;
}

/** "a dozen", "half a million", "a couple". */
function withArticle(words: readonly string[], index: number): Numeral | undefined {
  const [word, next, afterNext] = [words[index], words[index + 1], words[index + 2]];
  if (word === 'half' && (next === 'a' || next === 'an')) {
    const scale = SCALES.get(afterNext ?? '');
    return scale === undefined ? undefined : { value: scale / 2, length: 3 };
  }
  if (word === 'dozen') return { value: 12, length: 1 };
  if (word === 'both' && /[^s]s$/.test(next ?? '')) return { value: 2, length: 1 };
  if (word === 'single') return { value: 1, length: 1 };
  if (word !== 'a' && word !== 'an') return undefined;
  if (next === 'couple') return { value: 2, length: 2, bound: 'about' };
  const more = scaleAfter(words, index + 1);
  return more.length === 0 ? undefined : { value: more.factor, length: 1 + more.length };
}

/** 1.2 × 1e9 is 1200000000, not a hair beside it. */
const tidy = (value: number): number => Number(value.toPrecision(12));
