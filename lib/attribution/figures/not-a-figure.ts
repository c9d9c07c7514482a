import type { Numeral } from './numeral.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const MONTHS = set(
  'january february march april may june july august september october november december jan jan. feb feb. mar. ' +
    'apr. jun. jul. aug aug. sep. sept sept. oct oct. nov nov. dec dec.',
);
const CLOCK = set('am pm a.m. p.m. a.m p.m gmt utc est bst cet hrs noon o’clock');
const LABELS = set(
  'article chapter section flight page room route highway road no. no number figure table phase group level type ' +
    'resolution boeing airbus line channel platform gate volume act schedule clause paragraph class grade day week ' +
    'formula apollo unit block war ward district precinct bus train call dial aged age covid tier part episode ' +
    'season round stage category lot model iphone windows form rule bill',
);
const SPORT = set(
  'win wins won lost lose beat beaten draw drew defeat victory lead led score scored level home away aggregate final',
);
const YEAR_BEFORE = set(
  'in since by until till from during of before after early late mid and to summer winter spring autumn fall',
);
const ONE_WHAT = set(
  'of another other day thing way time hand side point more after by that who which and or is was has had can may ' +
    'to in on for at with as . , ; : ! ? moment reason such big long last final good great key major such year month',
);
const AGO = set('ago earlier later before after');
const PASSED = set('past last next coming previous recent first every each these those');

/** Why a number in a text is no count and no measure; all words are in lower case. */
export function isNoFigure(
  words: readonly string[],
  original: readonly string[],
  index: number,
  numeral: Numeral,
): boolean {
  const end = index + numeral.length;
  return (
    isOrdinalOrOther(numeral) ||
    isDate(words, index, end, numeral) ||
    isAge(words, original, index, end, numeral) ||
    isLabel(words, original, index, end) ||
    isIdleOne(words, index, end, numeral) ||
    isScore(words, index) ||
    isZeroClock(words, index, end)
  );
}

const isOrdinalOrOther = ({ suffix }: Numeral): boolean =>
  suffix !== undefined && /^(?:st|nd|rd|th|s|am|pm|a|p)$/.test(suffix);

function isDate(words: readonly string[], index: number, end: number, numeral: Numeral): boolean {
  const before = words[index - 1] ?? '';
  const after = words[end] ?? '';
  const isDay = numeral.length === 1 && numeral.value >= 1 && numeral.value <= 31;
  if (isDay && (MONTHS.has(before) || MONTHS.has(after)) && isDigits(words[index])) return after !== 'people';
  if (isDay && before === 'and' && MONTHS.has(words[index - 3] ?? '') && isDigits(words[index])) return true;
  return isYear(words, index, end, numeral);
}

function isYear(words: readonly string[], index: number, end: number, { value, length }: Numeral): boolean {
  const word = words[index] ?? '';
  if (length !== 1 || !/^\d{4}$/.test(word) || value < 1000 || value > 2199) return false;
  const before = words[index - 1] ?? '';
  if (MONTHS.has(before) || /^\d{1,2}(?:st|nd|rd|th)?$/.test(before)) return true;
  const counts = /^[a-z-]{3,}s$/.test(words[end] ?? '') || words[end] === 'people';
  return !counts && (YEAR_BEFORE.has(before) || !/^[a-z]+$/.test(words[end] ?? '') || before === 'the');
}

/** "Olsen, 41, said", "aged 19", "54 years old". */
function isAge(
  words: readonly string[],
  original: readonly string[],
  index: number,
  end: number,
  { value }: Numeral,
): boolean {
  if (value > 120) return false;
  if (/^years?$/.test(words[end] ?? '') && words[end + 1] === 'old') return true;
  if (words[index - 1] === 'aged' || (words[index - 1] === 'age' && words[index - 2] !== 'average'))
    return true;
  const named = /^\p{Lu}/u.test(original[index - 2] ?? '');
  return words[index - 1] === ',' && named && /^[,.;)]$/.test(words[end] ?? '.') && isDigits(words[index]);
}

const isDigits = (word: string | undefined): boolean => word !== undefined && /^\d+$/.test(word);

/** "Flight 370", "Article 5": a number as a name. */
function isLabel(words: readonly string[], original: readonly string[], index: number, end: number): boolean {
  const before = words[index - 1] ?? '';
  if (
    LABELS.has(before) &&
    (/^\p{Lu}/u.test(original[index - 1] ?? '') || !/^[a-z]{3,}$/.test(words[end] ?? ''))
  ) {
    return before !== 'road' || isDigits(words[index]);
  }
  return before === '-' || before === '/' || words[end] === '/' || CLOCK.has(words[end] ?? '');
}

/** "one day", "one of them", "no one" is no count of one. */
const isIdleOne = (
  words: readonly string[],
  index: number,
  end: number,
  { length, value }: Numeral,
): boolean =>
  length === 1 &&
  value === 1 &&
  words[index] === 'one' &&
  (ONE_WHAT.has(words[end] ?? '.') ||
    /^(?:no|the|this|that|which|any|every|each)$/.test(words[index - 1] ?? ''));

/** "won 3 - 1"; a score in one token is no numeral at all. */
const isScore = (words: readonly string[], index: number): boolean =>
  SPORT.has(words[index - 1] ?? '') && /^[-–]$/.test(words[index + 1] ?? '');

const isZeroClock = (words: readonly string[], index: number, end: number): boolean =>
  /^\d{1,2}:\d{2}/.test(words[index] ?? '') ||
  (/^0\d{3}$/.test(words[index] ?? '') && CLOCK.has(words[end] ?? ''));

/** "two days ago", "the past three years": a time told, no time measured. */
export const isTimeTold = (words: readonly string[], index: number, afterUnit: number): boolean =>
  AGO.has(words[afterUnit] ?? '') || PASSED.has(words[index - 1] ?? '');

/** "2-1": a score and no range, by its neighbours or because it falls. */
export const isScoreLike = (words: readonly string[], index: number, low: number, high: number): boolean =>
  low >= high ||
  SPORT.has(words[index - 1] ?? '') ||
  SPORT.has(words[index + 1] ?? '') ||
  SPORT.has(words[index - 2] ?? '');
