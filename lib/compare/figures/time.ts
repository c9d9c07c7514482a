import type { FigureToken } from './figure-token.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const SHORT_MONTHS = new Map(MONTHS.map((month) => [month.slice(0, 3), month]));
const DAYS = 'monday tuesday wednesday thursday friday saturday sunday today yesterday tonight'.split(' ');

const monthOf = ({ text, lower }: FigureToken): string | undefined => {
  if (!/^\p{Lu}/u.test(text)) return undefined;
  return MONTHS.includes(lower) ? lower : SHORT_MONTHS.get(lower.replace(/^sept$/, 'sep'));
};

const YEAR = /^(?:19|20)\d\d$/;
const BEFORE_YEAR = new Set(
  'in since of by until till from during early late mid for before after and to between than , ( year'.split(
    ' ',
  ),
);

/** Whether a token is a year and not a count of something. */
export function isYear(tokens: readonly FigureToken[], at: number): boolean {
  const token = tokens[at];
  if (!token || !YEAR.test(token.text)) return false;
  const before = tokens[at - 1];
  if (!before || BEFORE_YEAR.has(before.lower) || monthOf(before) || /^\d/.test(before.text)) return true;
  const after = tokens[at + 1];
  return !after || !/^\p{Ll}/u.test(after.text);
}

/** Whether a number is the day of a month. */
export function isDayOfMonth(tokens: readonly FigureToken[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || !/^\d{1,2}$/.test(token.text) || Number(token.text) > 31) return false;
  return (
    (before !== undefined && monthOf(before) !== undefined) ||
    (after !== undefined && monthOf(after) !== undefined)
  );
}

/** When a figure held, by the words nearest to it. `period` is a year or a month, `day` a day or "now". */
export interface FigureTime {
  /** The same for all ways of writing it. */
  readonly text: string;
  /** As the claim has it. */
  readonly said: string;
  readonly kind: 'period' | 'day';
}

/** The time named nearest to the token, within the text. */
export function timeNear(tokens: readonly FigureToken[], at: number): FigureTime | undefined {
  let nearest: { time: FigureTime; distance: number } | undefined;
  tokens.forEach((_, other) => {
    const time = timeAt(tokens, other);
    const distance = Math.abs(other - at);
    if (time && (!nearest || distance < nearest.distance)) nearest = { time, distance };
  });
  return nearest?.time;
}

function timeAt(tokens: readonly FigureToken[], at: number): FigureTime | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (isYear(tokens, at)) return { text: token.text, said: token.text, kind: 'period' };
  const month = monthOf(token);
  if (month) return monthTime(tokens, at, month);
  if (DAYS.includes(token.lower)) return { text: token.lower, said: token.text, kind: 'day' };
  const next = tokens[at + 1];
  const relative = (token.lower === 'last' || token.lower === 'this' || token.lower === 'next') && next;
  if (relative && /^(?:year|month|week|quarter|decade)$/.test(next.lower)) {
    return { text: `${token.lower} ${next.lower}`, said: `${token.text} ${next.text}`, kind: 'period' };
  }
  return undefined;
}

function monthTime(tokens: readonly FigureToken[], at: number, month: string): FigureTime {
  const day = [at - 1, at + 1].find((near) => isDayOfMonth(tokens, near));
  const number = day === undefined ? undefined : tokens[day]?.text;
  const name = tokens[at]?.text ?? month;
  if (number === undefined) return { text: month, said: name, kind: 'period' };
  return { text: `${number} ${month}`, said: `${number} ${name}`, kind: 'day' };
}
