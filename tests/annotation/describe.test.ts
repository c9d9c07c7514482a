import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorOf } from '../../lib/annotation/describe.ts';

describe('describing a place', () => {
  it('gives the words, what stands around them, and where', () => {
    const text = 'The mayor said the bridge is safe. Nobody believed her.';
    expect(anchorOf(text, { start: 15, end: 33 })).toEqual({
      quote: {
        type: 'TextQuoteSelector',
        exact: 'the bridge is safe',
        prefix: 'The mayor said ',
        suffix: '. Nobody believed her.',
      },
      position: { type: 'TextPositionSelector', start: 15, end: 33 },
    });
  });

  it('takes as much around the words as tells them from their doubles', () => {
    const line = 'He said that it was late and that he would go home before the rain came back. ';
    const text = `First of all: ${line}${line}`;
    const start = text.lastIndexOf('it was late');
    const { prefix, exact, suffix } = anchorOf(text, { start, end: start + 11 }).quote;
    const around = prefix + exact + suffix;
    expect(text.indexOf(around)).toBe(text.lastIndexOf(around));
  });

  it('puts prefix, words and suffix together to a piece of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
        const [start = 0, end = 0] = [a % text.length, b % (text.length + 1)].toSorted((x, y) => x - y);
        const { prefix, exact, suffix } = anchorOf(text, { start, end }).quote;
        expect(text.slice(start - prefix.length, end + suffix.length)).toBe(prefix + exact + suffix);
      }),
    );
  });
});
