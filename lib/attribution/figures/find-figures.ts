import type { Span } from '../../language/span.ts';
import type { Token } from '../../language/token.ts';
import type { Bound, Figure } from '../claim.ts';
import { boundBefore } from './bounds.ts';
import { type CountKind, countedBy } from './counted.ts';
import { fractionAt } from './fractions.ts';
import { nobodyAt } from './nobody.ts';
import { isNoFigure, isTimeTold } from './not-a-figure.ts';
import { type Numeral, numeralAt } from './numeral.ts';
import { compoundAt, rangeAt } from './ranges.ts';
import { currencyBefore, currencyOf, isPeriod, unitAt, unitOf } from './units.ts';
import type { Window } from './window.ts';

/** The tokens of a text beside their lower-case words, made once for all its claims. */
export interface FigureText {
  readonly tokens: readonly Token[];
  /** Each token's text, and the same in lower case. */
  readonly original: readonly string[];
  readonly words: readonly string[];
}

export function figureText(tokens: readonly Token[]): FigureText {
  const original = tokens.map(({ text }) => text);
  return { tokens, original, words: original.map((text) => text.toLowerCase()) };
}

/** A figure by token indices, and where reading goes on. */
interface Found {
  readonly figures: readonly Figure[];
  readonly next: number;
}

/**
 * The numbers in the tokens `[first, end)` that count or measure something, in text order: no ordinals, dates, clock
 * times, ages, scores, or numbers that are names. What is counted is looked for up to `sentenceEnd`.
 * Linear in the number of tokens.
 */
export function findFigures(text: FigureText, first: number, end: number, sentenceEnd = end): Figure[] {
  const window: Window = { words: text.words, original: text.original, end: sentenceEnd };
  const figures: Figure[] = [];
  let at = first;
  while (at < end) {
    const found =
      shareAt(text, window, at) ??
      compound(text, window, at) ??
      range(text, window, at) ??
      nobody(text, window, at) ??
      single(text, window, at);
    if (found) figures.push(...found.figures);
    at = Math.max(at + 1, found?.next ?? 0);
  }
  return figures;
}

function shareAt(text: FigureText, window: Window, at: number): Found | undefined {
  const fraction = fractionAt(text.words, at);
  if (fraction === undefined) return undefined;
  const next = at + fraction.length;
  const isOneIn = /^(?:in|out)$/.test(text.words[at + 1] ?? '');
  const of = countedBy(window, at, next, isOneIn ? 'count' : 'share');
  if (of === undefined) return undefined;
  const bound = boundBefore(text.words, at);
  return {
    figures: [figure(spanOf(text, at, next), fraction.percent, { bound, unit: 'percent', of })],
    next,
  };
}

/** "five-day strike". */
function compound(text: FigureText, window: Window, at: number): Found | undefined {
  const parts = compoundAt(text.words, at);
  if (parts === undefined) return undefined;
  const of = countedBy(window, at, at + 1, 'adjective');
  const bound = boundBefore(text.words, at);
  return {
    figures: [figure(spanOf(text, at, at + 1), parts.value, { bound, unit: parts.unit, of })],
    next: at + 1,
  };
}

/** "between 10 and 12 people": two figures that count the same. */
function range(text: FigureText, window: Window, at: number): Found | undefined {
  const parts = rangeAt(text.words, at);
  if (parts === undefined) return undefined;
  const { low, high } = parts;
  const lowToken = text.tokens[low.at];
  const highToken = text.tokens[high.at];
  if (!lowToken || !highToken) return undefined;
  const money = moneyOf(text, low.at, low) ?? moneyOf(text, high.at, high);
  const { unit, next, kind } = measure(text, parts.next, high, money);
  const of = countedBy(window, at, next, kind);
  const lowSpan = spanOf(text, low.at, low.at + low.length);
  const highSpan = spanOf(text, high.at, high.at + high.length);
  return {
    figures: [
      figure(lowSpan, low.value, { bound: 'min', unit, of }),
      figure(highSpan, high.value, { bound: 'max', unit, of }),
    ],
    next,
  };
}

/** "no one was hurt". */
function nobody(text: FigureText, window: Window, at: number): Found | undefined {
  const none = nobodyAt(window, at);
  if (none === undefined) return undefined;
  return {
    figures: [figure(spanOf(text, at, at + none.length), 0, { of: none.of })],
    next: at + none.length,
  };
}

function single(text: FigureText, window: Window, at: number): Found | undefined {
  const { words, original } = text;
  const numeral = numeralAt(words, at);
  if (numeral === undefined || isNoFigure(words, original, at, numeral)) return undefined;
  const money = moneyOf(text, at, numeral);
  const { unit, next, kind } = measure(text, at + numeral.length, numeral, money);
  if (numeral.suffix !== undefined && unit === undefined) return undefined;
  if (isPeriod(unit) && isTimeTold(words, at, next)) return { figures: [], next };
  const start = at - (money?.length ?? 0);
  const isMinus = words[start - 1] === 'minus';
  const of = countedBy(window, start, next, kind);
  const isWeak = words[at] === 'one' || words[at] === 'both';
  if (isWeak && unit === undefined && (of === undefined || (words[at] === 'both' && !of.includes(' '))))
    return undefined;
  const bound = boundBefore(words, isMinus ? start - 1 : start) ?? numeral.bound;
  const span = spanOf(
    text,
    isMinus ? start - 1 : start,
    next > at + numeral.length && unit !== undefined ? next : at + numeral.length,
  );
  return { figures: [figure(span, isMinus ? -numeral.value : numeral.value, { bound, unit, of })], next };
}

interface Money {
  readonly unit: string;
  readonly length: number;
}

function moneyOf(text: FigureText, at: number, numeral: Numeral): Money | undefined {
  const letter = currencyOf(numeral.prefix);
  if (letter !== undefined) return { unit: letter, length: 0 };
  const isOneWord = text.tokens[at - 2]?.end === text.tokens[at - 1]?.start;
  return currencyBefore(text.words, at, isOneWord);
}

/** The unit behind a number, where reading goes on, and how what it counts is told. */
function measure(
  text: FigureText,
  after: number,
  numeral: Numeral,
  money: Money | undefined,
): { unit: string | undefined; next: number; kind: CountKind } {
  if (money !== undefined) return { unit: money.unit, next: after, kind: 'money' };
  const suffix = unitOf(numeral.suffix);
  const behind = suffix === undefined ? unitAt(text.words, after) : { unit: suffix, length: 0 };
  if (behind === undefined) {
    const linked = numeral.bound !== undefined && text.words[after] === 'of';
    const measured = linked ? unitAt(text.words, after + 1) : undefined;
    if (measured !== undefined)
      return { unit: measured.unit, next: after + 1 + measured.length, kind: 'measure' };
    return { unit: undefined, next: linked ? after + 1 : after, kind: numeral.value === 1 ? 'one' : 'count' };
  }
  const next = after + behind.length;
  if (behind.unit === 'percent') return { unit: 'percent', next, kind: 'share' };
  return { unit: behind.unit, next, kind: /^[A-Z]{3}$/.test(behind.unit) ? 'money' : 'measure' };
}

const spanOf = ({ tokens }: FigureText, first: number, end: number): Span => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[end - 1]?.end ?? 0,
});

interface Details {
  readonly bound?: Bound | undefined;
  readonly unit?: string | undefined;
  readonly of?: string | undefined;
}

const figure = ({ start, end }: Span, value: number, { bound, unit, of }: Details): Figure => ({
  value,
  ...(bound === undefined ? {} : { bound }),
  ...(unit === undefined ? {} : { unit }),
  ...(of === undefined ? {} : { of }),
  start,
  end,
});
