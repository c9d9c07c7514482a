import type { Figure } from '../../attribution/claim.ts';
import { boundAround } from './bounds.ts';
import { type Counted, countedAround } from './counted.ts';
import { type FigureToken, figureTokens } from './figure-token.ts';
import { frequencyAt } from './frequency.ts';
import { numberOf, scaleOf } from './number-words.ts';
import { shareAt } from './shares.ts';
import { type FigureTime, isDayOfMonth, isYear, timeNear } from './time.ts';
import { currencyOf, unitOf } from './units.ts';

/** A figure with what is needed to compare it. `start` and `end` are UTF-16 code units into the text it was read from. */
export interface ComparableFigure extends Omit<Figure, 'of'> {
  /** As it stands in the text, with its unit. */
  readonly text: string;
  readonly counted: Counted;
  readonly time?: FigureTime;
  /** The size of the last digit that is given: 100,000 for "1.2 million", 1 for "392". */
  readonly precision: number;
  /** What it was before: "up from 350", "compared with 12 last year". */
  readonly isFormer: boolean;
}

/** No claim is compared by more figures than so many, whatever a page puts into it. */
const MOST_FIGURES = 24;

/** The figures of a text, in text order. Years, dates, times of day, ordinals, scores and names are none. */
export function readFigures(text: string): ComparableFigure[] {
  const tokens = figureTokens(text);
  const figures: ComparableFigure[] = [];
  for (let at = 0; at < tokens.length && figures.length < MOST_FIGURES; at++) {
    const none = nobodyAt(tokens, at);
    const number = none ?? inWords(tokens, at) ?? numberAt(tokens, at);
    if (!number) continue;
    const figure = figureOf(text, tokens, at, number);
    // "Nobody knows" counts nobody; "nobody was hurt" does.
    if (!none || figure.counted.outcome !== undefined) figures.push(figure);
    at = number.end - 1;
  }
  return figures;
}

interface NumberHere {
  readonly value: number;
  readonly precision: number;
  /** Index of the token behind it. */
  readonly end: number;
  /** Where the words themselves say it. */
  readonly unit?: 'percent' | 'times';
}

/** What a share in words leaves open to either side, in hundredths: "one in five" is said of 18 per cent and of 22. */
const ROUGHLY = 5;

function inWords(tokens: readonly FigureToken[], at: number): NumberHere | undefined {
  const frequency = frequencyAt(tokens, at);
  if (frequency) return { value: frequency.times, precision: 1, end: frequency.end, unit: 'times' };
  const share = shareAt(tokens, at);
  return share && { value: share.percent, precision: ROUGHLY, end: share.end, unit: 'percent' };
}

/** "nobody", "no one", "no-one". */
function nobodyAt(tokens: readonly FigureToken[], at: number): NumberHere | undefined {
  const [word, next, last] = [tokens[at]?.lower, tokens[at + 1]?.lower, tokens[at + 2]?.lower];
  if (word === 'nobody') return { value: 0, precision: 1, end: at + 1 };
  if (word !== 'no') return undefined;
  if (next === 'one') return { value: 0, precision: 1, end: at + 2 };
  return next === '-' && last === 'one' ? { value: 0, precision: 1, end: at + 3 } : undefined;
}

function numberAt(tokens: readonly FigureToken[], at: number): NumberHere | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const first =
    /^(?:a|an)$/.test(token.lower) &&
    /^(?:dozen|hundred|thousand|million|billion)$/.test(tokens[at + 1]?.lower ?? '')
      ? 1
      : numberOf(token.lower);
  if (first === undefined || isNoFigure(tokens, at)) return undefined;
  let [value, precision, end] = [first, precisionOf(token.text), at + 1];
  for (let next = tokens[end]; next; next = tokens[end]) {
    const scale = scaleOf(next.lower);
    // "5 m" is a length; only "5m" and "$5 m" are millions.
    if (scale === undefined || (next.lower.length === 1 && !next.joined)) break;
    value *= scale;
    precision *= scale;
    end++;
  }
  return { value, precision, end };
}

const precisionOf = (digits: string) => {
  const decimals = /^\d+\.(\d+)$/.exec(digits)?.[1];
  return decimals === undefined ? 1 : 10 ** -decimals.length;
};

const NAMED_BY_NUMBER =
  /^(?:no|number|article|resolution|highway|route|boeing|airbus|flight|section|chapter|page|covid|room|phase|version|channel|group|g|windows|act|line|unit|gate|platform)$/;

function isNoFigure(tokens: readonly FigureToken[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token) return true;
  if (isYear(tokens, at) || isDayOfMonth(tokens, at) || token.text.includes(':')) return true;
  // "8th", "G20", "MH17"
  if (after?.joined && /^\p{L}/u.test(after.text) && !scaleOf(after.lower) && !unitOf(after.lower))
    return true;
  if (token.joined && before && /^\p{L}/u.test(before.text)) return true;
  if (before && NAMED_BY_NUMBER.test(before.lower) && /^[\d\p{Lu}]/u.test(token.text)) return true;
  if (/^(?:am|pm|a\.m|p\.m)$/.test(after?.lower ?? '')) return true;
  if (isAge(tokens, at) || isScore(tokens, at)) return true;
  return token.lower === 'one' && !isCountingOne(before, after);
}

/** "Smith, 45," and "45-year-old". */
function isAge(tokens: readonly FigureToken[], at: number): boolean {
  const [name, comma, after, word] = [tokens[at - 2], tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (after?.text === '-' && /^years?$/.test(word?.lower ?? '') && tokens[at + 3]?.text === '-') return true;
  return comma?.text === ',' && after?.text === ',' && /^\p{Lu}/u.test(name?.text ?? '');
}

/** "3-2" */
function isScore(tokens: readonly FigureToken[], at: number): boolean {
  const dash = (token: FigureToken | undefined) => token !== undefined && /^[-–]$/.test(token.text);
  const digits = (token: FigureToken | undefined) => token !== undefined && /^\d+$/.test(token.text);
  return (dash(tokens[at - 1]) && digits(tokens[at - 2])) || (dash(tokens[at + 1]) && digits(tokens[at + 2]));
}

/** "one person", but not "one of them", "no one", "one day", "this one". */
const isCountingOne = (before: FigureToken | undefined, after: FigureToken | undefined) =>
  !/^(?:no|any|every|each|this|that|the|which)$/.test(before?.lower ?? '') &&
  /^\p{L}/u.test(after?.text ?? '') &&
  !/^(?:of|day|another|is|was|can|who|that|has|thing|side|hand|way)$/.test(after?.lower ?? '');

function figureOf(
  text: string,
  tokens: readonly FigureToken[],
  at: number,
  number: NumberHere,
): ComparableFigure {
  const mark = currencyOf(tokens[at - 1]?.text ?? '');
  const hyphen = tokens[number.end]?.text === '-' ? 1 : 0;
  const unitAt =
    number.end +
    hyphen +
    (tokens[number.end]?.lower === 'per' && tokens[number.end + 1]?.lower === 'cent' ? 1 : 0);
  const behind = tokens[unitAt]?.lower === 'cent' ? 'percent' : unitOf(tokens[unitAt]?.lower ?? '');
  const word = number.unit === undefined ? behind : undefined;
  const unit = number.unit ?? mark ?? word ?? unitBefore(tokens, at);
  const start = mark ? at - 1 : at;
  const end = word === undefined ? number.end : unitAt + 1;
  const bound = boundAround(tokens, start, end);
  const time = timeNear(tokens, at);
  const [from, to] = [tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0];
  return {
    value: number.value,
    precision: number.precision,
    ...(bound && { bound }),
    ...(unit && { unit }),
    isFormer: /^(?:from|against|with)$/.test(tokens[start - 1]?.lower ?? '') && isCompared(tokens, start),
    counted: countedAround(tokens, start, end),
    ...(time && { time }),
    text: text.slice(from, to),
    start: from,
    end: to,
  };
}

/** "a magnitude of 6.4": the one unit that stands before its figure. */
const unitBefore = (tokens: readonly FigureToken[], at: number): string | undefined =>
  tokens.slice(Math.max(at - 3, 0), at).some(({ lower }) => lower === 'magnitude') ? 'magnitude' : undefined;

/** "from 7 to 8", "up from 7", "compared with 7", but not "tea from 20 villages". */
function isCompared(tokens: readonly FigureToken[], start: number): boolean {
  const [before, word, unit] = [
    tokens[start - 2]?.lower ?? '',
    tokens[start - 1]?.lower,
    tokens[start + 1]?.lower,
  ];
  if (/^(?:up|down|compared|rise|fall|rose|fell|increase|decrease|raised|lowered|cut)$/.test(before))
    return true;
  if (word !== 'from') return false;
  // "7.5% from 7%", "from 7 to 8"
  return (
    /^(?:%|percent|per|to)$/.test(unit ?? '') ||
    tokens.slice(start, start + 5).some(({ lower }) => lower === 'to')
  );
}
