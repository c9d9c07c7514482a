import type { Bound } from '../../attribution/claim.ts';
import type { FigureToken } from './figure-token.ts';

/** Words before a figure that say how exactly it is meant, longest first. */
const BEFORE: readonly (readonly [string, Bound])[] = [
  ['at least', 'min'],
  ['no fewer than', 'min'],
  ['no less than', 'min'],
  ['not less than', 'min'],
  ['a minimum of', 'min'],
  ['more than', 'min'],
  ['upwards of', 'min'],
  ['in excess of', 'min'],
  ['over', 'min'],
  ['above', 'min'],
  ['at most', 'max'],
  ['no more than', 'max'],
  ['not more than', 'max'],
  ['up to', 'max'],
  ['as many as', 'max'],
  ['as much as', 'max'],
  ['a maximum of', 'max'],
  ['fewer than', 'max'],
  ['less than', 'max'],
  ['under', 'max'],
  ['below', 'max'],
  ['nearly', 'about'],
  ['almost', 'about'],
  ['about', 'about'],
  ['around', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['some', 'about'],
  ['close to', 'about'],
  ['an estimated', 'about'],
  ['estimated', 'about'],
  ['just over', 'about'],
  ['just under', 'about'],
  ['circa', 'about'],
];
const AFTER: readonly (readonly [string, Bound])[] = [
  ['or more', 'min'],
  ['or fewer', 'max'],
  ['or less', 'max'],
  ['or so', 'about'],
];
const LONGEST = 3;

/** "Goes up to 7.5%": where it gets to, not how far at most. */
const MOVES_UP = /^(?:go|goes|going|went|gone|rose|rise|rises|risen|push|pushed|move|moved|back|puts?)$/;

/** The bound said in the words right before the token at `start` or right behind the one before `end`. */
export function boundAround(tokens: readonly FigureToken[], start: number, end: number): Bound | undefined {
  if (words(tokens, start - 2, start) === 'up to' && MOVES_UP.test(tokens[start - 3]?.lower ?? ''))
    return undefined;
  return (
    boundIn(BEFORE, (length) => words(tokens, start - length, start)) ??
    boundIn(AFTER, (length) => words(tokens, end, end + length))
  );
}

function boundIn(phrases: typeof BEFORE, wordsOf: (length: number) => string): Bound | undefined {
  for (let length = LONGEST; length > 0; length--) {
    const said = wordsOf(length);
    const match = phrases.find(([phrase]) => phrase === said);
    if (match) return match[1];
  }
  return undefined;
}

const words = (tokens: readonly FigureToken[], start: number, end: number) =>
  tokens
    .slice(Math.max(start, 0), end)
    .map(({ lower }) => lower)
    .join(' ');
