import { fractionAt } from '../../attribution/figures/fractions.ts';
import type { FigureToken } from './figure-token.ts';

/** A share in words, as a percentage. */
export interface Share {
  readonly percent: number;
  /** Index of the token behind it. */
  readonly end: number;
}

/** "one in five", "a third of", "two-thirds of", "half of". */
export function shareAt(tokens: readonly FigureToken[], at: number): Share | undefined {
  const words = tokens.slice(at, at + LONGEST).map(({ lower }) => lower);
  const [first, dash, part, of] = words;
  const hyphenated = dash === '-' && tokens[at + 1]?.joined === true && tokens[at + 2]?.joined === true;
  if (hyphenated) {
    const fraction = fractionAt([`${first}-${part}`, of ?? ''], 0);
    return fraction && { percent: fraction.percent, end: at + 3 };
  }
  const fraction = fractionAt(words, 0);
  return fraction && { percent: fraction.percent, end: at + fraction.length };
}

const LONGEST = 5;
