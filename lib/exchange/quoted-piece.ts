import type { Wording } from '../annotation/annotation.ts';
import { isObject } from './shape/shapes.ts';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * The piece of text that selectors of the W3C model tell: by its words, and by its place where that is told too.
 * Nothing where there are no words, since without them nothing can be kept.
 */
export function pieceOf(selectors: readonly unknown[]): Wording | undefined {
  const known = selectors.filter(isObject);
  const quote = known.find(({ type }) => isType(type, 'TextQuoteSelector'));
  const exact = textOf(quote?.exact);
  if (exact === '') return undefined;
  const position = known.find(({ type }) => isType(type, 'TextPositionSelector'));
  const start = offset(position?.start) ?? 0;
  const end = offset(position?.end) ?? start + exact.length;
  return {
    text: exact,
    anchor: {
      quote: {
        type: 'TextQuoteSelector',
        exact,
        prefix: textOf(quote?.prefix),
        suffix: textOf(quote?.suffix),
      },
      position: { type: 'TextPositionSelector', start, end: Math.max(start, end) },
    },
  };
}

export const isType = (type: unknown, name: string): boolean =>
  type === name || (Array.isArray(type) && type.includes(name));

const offset = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
