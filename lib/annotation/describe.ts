import type { Span } from '../language/span.ts';
import type { Anchor } from './selector.ts';

/** Context on either side, in UTF-16 code units: widened until the quote is unique with it, or no more helps. */
const LEAST_CONTEXT = 32;
const MOST_CONTEXT = 256;

/** Describes a piece of an article so that it can be found again: its words, what stands around them, its place. */
export function anchorOf(text: string, { start, end }: Span): Anchor {
  const exact = text.slice(start, end);
  let context = LEAST_CONTEXT;
  while (context < MOST_CONTEXT && !isUnique(text, start, end, context)) context *= 2;
  return {
    quote: {
      type: 'TextQuoteSelector',
      exact,
      prefix: text.slice(wholeCharacterAt(text, Math.max(0, start - context)), start),
      suffix: text.slice(end, wholeCharacterAt(text, Math.min(text.length, end + context))),
    },
    position: { type: 'TextPositionSelector', start, end },
  };
}

function isUnique(text: string, start: number, end: number, context: number): boolean {
  const around = text.slice(Math.max(0, start - context), end + context);
  return text.indexOf(around) === text.lastIndexOf(around);
}

/** Not between the two halves of a surrogate pair. */
const wholeCharacterAt = (text: string, offset: number): number => {
  const isLow = /[\udc00-\udfff]/.test(text.charAt(offset));
  return isLow && /[\ud800-\udbff]/.test(text.charAt(offset - 1)) ? offset - 1 : offset;
};
