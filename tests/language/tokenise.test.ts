import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../lib/language/tokenise.ts';

const words = (text: string) => tokenise(text).map((token) => token.text);

describe('tokenise', () => {
  it('splits off clitics', () => {
    expect(words("She didn't. It’s Baku's, they'll say.")).toEqual([
      'She',
      'did',
      "n't",
      '.',
      'It',
      '’s',
      'Baku',
      "'s",
      ',',
      'they',
      "'ll",
      'say',
      '.',
    ]);
  });
  it('keeps names with an apostrophe or a hyphen whole', () => {
    expect(words("O'Brien's Azerbaijani-Bulgarian")).toEqual(["O'Brien", "'s", 'Azerbaijani-Bulgarian']);
  });
  it('keeps the stop of an abbreviation, not that of a sentence', () => {
    expect(words('Mr. Lee left the U.S. at 6:30 p.m. Then he ate.')).toEqual([
      'Mr.',
      'Lee',
      'left',
      'the',
      'U.S.',
      'at',
      '6:30',
      'p.m.',
      'Then',
      'he',
      'ate',
      '.',
    ]);
  });
  it('keeps numbers whole and their signs apart', () => {
    expect(words('$1.2bn, 10,000 and 12%.')).toEqual(['$', '1.2bn', ',', '10,000', 'and', '12', '%', '.']);
  });
  it('parts British quotation marks from what they hold', () => {
    expect(words("'It's over,' he said.")).toEqual(["'", 'It', "'s", 'over', ',', "'", 'he', 'said', '.']);
  });
  it('keeps addresses and handles whole', () => {
    expect(words('See https://example.org/a?b=c, says @lee.')).toEqual([
      'See',
      'https://example.org/a?b=c',
      ',',
      'says',
      '@lee',
      '.',
    ]);
  });
  it('covers every visible character once and in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let last = 0;
        for (const token of tokenise(text)) {
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(text.slice(last, token.start)).toMatch(/^[\s\p{Cc}\p{Cf}\p{Z}]*$/u);
          expect(token.end).toBeGreaterThan(token.start);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          last = token.end;
        }
      }),
      { numRuns: 40 },
    );
  });
});
