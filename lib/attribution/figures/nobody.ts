import { countedBy } from './counted.ts';
import { fateAfter, isFate } from './fates.ts';
import type { Window } from './window.ts';

/** "no one", "nobody", "none of the passengers", "no civilians": none, where the text says what befell none. */
export function nobodyAt(window: Window, index: number): { of: string; length: number } | undefined {
  const { words } = window;
  const word = words[index] ?? '';
  const length =
    word === 'nobody' || word === 'no-one' ? 1 : word === 'no' && words[index + 1] === 'one' ? 2 : 0;
  if (length > 0) {
    const fate = fateAfter(window, index + length, true);
    return fate === undefined ? undefined : { of: `people ${fate}`, length };
  }
  if (word !== 'no' && !(word === 'none' && words[index + 1] === 'of')) return undefined;
  const of = countedBy(window, index, index + 1, word === 'none' ? 'share' : 'count');
  return of?.includes(' ') && isFate(of.slice(of.lastIndexOf(' ') + 1)) ? { of, length: 1 } : undefined;
}
