import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareText, isBareText } from '../../lib/article/metadata/clean.ts';

const words = fc.string({ unit: fc.constantFrom(...'aÀéß9 ½™ΣÅ,.“—', 'ﬁ', 'k') });

describe('whether a text is a headline but for its marks', () => {
  it.each([
    ['“Élan”, says mayor', 'elan says mayor'],
    ['— 12 killed', '12 killed'],
    ['™ law passed', 'TM law passed'],
  ])('finds that %s reads as %s', (text, headline) => {
    expect(isBareText(text, bareText(headline))).toBe(true);
  });

  it('says the same as comparing all of both would', () => {
    fc.assert(
      fc.property(words, words, (text, sought) => {
        expect(isBareText(text, bareText(sought))).toBe(bareText(text) === bareText(sought));
        expect(isBareText(text, bareText(text))).toBe(true);
      }),
    );
  });
});
