import { numeralAt } from './numeral.ts';

/** A share of a whole, as a percentage. */
export interface Fraction {
  readonly percent: number;
  readonly length: number;
}

const PARTS = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['tenth', 10],
]);
const rounded = (share: number): number => Math.round(share * 1000) / 10;

/** "half of", "a third of", "two-thirds of", "three quarters of", "one in five". */
export function fractionAt(words: readonly string[], index: number): Fraction | undefined {
  return partsOf(words, index) ?? oneIn(words, index);
}

function partsOf(words: readonly string[], index: number): Fraction | undefined {
  const [first = '', second = ''] = (words[index] ?? '').split('-');
  const hyphenated = second !== '';
  const part = hyphenated ? second : (words[index + 1] ?? '');
  const length = hyphenated ? 1 : 2;
  if (words[index] === 'half' && words[index + 1] === 'of') return { percent: 50, length: 1 };
  if (words[index + length] !== 'of') return undefined;
  const denominator = PARTS.get(part) ?? PARTS.get(part.replace(/s$/, ''));
  if (denominator === undefined) return undefined;
  const numerator = first === 'a' || first === 'one' ? 1 : numeralAt([first], 0)?.value;
  if (numerator === undefined || numerator >= denominator) return undefined;
  return { percent: rounded(numerator / denominator), length };
}

function oneIn(words: readonly string[], index: number): Fraction | undefined {
  if (words[index + 1] !== 'in' && words[index + 1] !== 'out') return undefined;
  const part = numeralAt(words, index);
  const whole = numeralAt(words, words[index + 1] === 'out' ? index + 3 : index + 2);
  if (part?.length !== 1 || whole?.length !== 1 || part.value < 1 || part.value >= whole.value)
    return undefined;
  if (words[index + 1] === 'out' && words[index + 2] !== 'of') return undefined;
  const length = words[index + 1] === 'out' ? 4 : 3;
  return whole.value > 100 ? undefined : { percent: rounded(part.value / whole.value), length };
}
