import { isScoreLike } from './not-a-figure.ts';
import { type Numeral, numeralAt } from './numeral.ts';
import { unitAt, unitOf } from './units.ts';

/** A number and the token it begins at. */
export interface PlacedNumeral extends Numeral {
  readonly at: number;
}

export interface Range {
  readonly low: PlacedNumeral;
  readonly high: PlacedNumeral;
  /** The token behind the range. */
  readonly next: number;
}

/** "between 10 and 12", "from 10 to 15", "five to six", "10-12"; no scores, and no rise from one to the other. */
export function rangeAt(words: readonly string[], index: number): Range | undefined {
  const word = words[index] ?? '';
  if (word === 'between') return joinedBy(words, index + 1, ['and']);
  if (word === 'from') return isChange(words[index - 1]) ? undefined : joinedBy(words, index + 1, ['to']);
  if (words[index - 1] === 'from') return undefined;
  return inOneToken(words, index) ?? bareRange(words, index);
}

const isChange = (word: string | undefined): boolean =>
  word !== undefined &&
  /^(?:\p{L}+ed|rose|risen|fell|fallen|up|down|grew|grown|went|cut|rise|fall|\p{L}+ing)$/u.test(word);

const CURRENCY_SIGN = /^[$£€₹₦¥]$/;

function joinedBy(words: readonly string[], index: number, links: readonly string[]): Range | undefined {
  const start = CURRENCY_SIGN.test(words[index] ?? '') ? index + 1 : index;
  const low = numeralAt(words, start);
  if (low === undefined || !links.includes(words[start + low.length] ?? '')) return undefined;
  let second = start + low.length + 1;
  if (CURRENCY_SIGN.test(words[second] ?? '')) second += 1;
  const high = numeralAt(words, second);
  if (high === undefined || low.value >= high.value || isYearLike(low, high)) return undefined;
  return { low: { ...low, at: start }, high: { ...high, at: second }, next: second + high.length };
}

const isYearLike = (low: Numeral, high: Numeral): boolean =>
  low.value >= 1500 && high.value <= 2199 && low.length === 1 && high.length === 1;

/** "five to six bridges", "5 – 7 per cent". */
function bareRange(words: readonly string[], index: number): Range | undefined {
  if (numeralAt(words, index) === undefined) return undefined;
  const range = joinedBy(words, index, ['to', '–', '-', '—']);
  if (range === undefined) return undefined;
  const clock = /^(?:am|pm)$/.test(range.high.suffix ?? '');
  return clock || isScoreLike(words, index, range.low.value, range.high.value) ? undefined : range;
}

const LONGEST_RANGE = 24;

/** "10-12" as one token: both numbers stand in it, so both figures have its span. */
function inOneToken(words: readonly string[], index: number): Range | undefined {
  const word = words[index] ?? '';
  if (word.length > LONGEST_RANGE || !/^\d/.test(word)) return undefined;
  const [first = '', second = '', more] = word.split(/[-–‑]/);
  if (second === '' || more !== undefined) return undefined;
  const low = numeralAt([first], 0);
  const high = numeralAt([second, words[index + 1] ?? ''], 0);
  if (low === undefined || high === undefined || isYearLike(low, high)) return undefined;
  if (isScoreLike(words, index, low.value, high.value)) return undefined;
  return { low: { ...low, at: index }, high: { ...high, at: index }, next: index + high.length };
}

/** "10-year", "five-day", "6.4-magnitude"; ages ("12-year-old") are none. */
export function compoundAt(
  words: readonly string[],
  index: number,
): { value: number; unit: string } | undefined {
  const word = words[index] ?? '';
  if (word.length > LONGEST_RANGE) return undefined;
  const cut = word.lastIndexOf('-');
  if (cut < 1) return undefined;
  const unit = unitAt([word.slice(cut + 1)], 0)?.unit ?? unitOf(word.slice(cut + 1));
  const number = numeralAt([word.slice(0, cut)], 0);
  return unit === undefined || number === undefined || unit === 'USD'
    ? undefined
    : { value: number.value, unit };
}
