import type { Bound } from '../claim.ts';

const PHRASES: ReadonlyMap<string, Bound> = new Map([
  ...(
    [
      'at least',
      'more than',
      'over',
      'above',
      'no fewer than',
      'no less than',
      'not less than',
      'upwards of',
      'a minimum of',
      'minimum of',
      'in excess of',
      'well over',
      'exceeding',
      'greater than',
      'not fewer than',
    ] as const
  ).map((phrase): [string, Bound] => [phrase, 'min']),
  ...(
    [
      'up to',
      'at most',
      'fewer than',
      'less than',
      'under',
      'below',
      'no more than',
      'not more than',
      'as many as',
      'as much as',
      'just under',
      'a maximum of',
      'maximum of',
      'as few as',
    ] as const
  ).map((phrase): [string, Bound] => [phrase, 'max']),
  ...(
    [
      'about',
      'around',
      'some',
      'nearly',
      'almost',
      'roughly',
      'approximately',
      'an estimated',
      'estimated',
      'circa',
      'close to',
      'or so',
      'approx',
    ] as const
  ).map((phrase): [string, Bound] => [phrase, 'about']),
]);
const LONGEST = 3;

/** The bound whose words end right before `words[index]`. */
export function boundBefore(words: readonly string[], index: number): Bound | undefined {
  for (let length = LONGEST; length > 0; length -= 1) {
    if (index < length) continue;
    const bound = PHRASES.get(words.slice(index - length, index).join(' '));
    if (bound !== undefined) return bound;
  }
  return undefined;
}
