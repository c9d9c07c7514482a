import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../lib/language/sentences.ts';
import { tokenise } from '../../lib/language/tokenise.ts';

const sentences = (text: string) =>
  splitSentences(text, tokenise(text)).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it('keeps titles, initials and the U.S. inside a sentence', () => {
    const whole = 'Sen. J. R. Hill of the U.S. Senate met Mr. Day.';
    expect(sentences(`${whole} He left.`)).toEqual([whole, 'He left.']);
  });
  it('does not end between initials', () => {
    const whole = 'Rep. Ann Hill (D-S.C.), who leads the party, stayed.';
    expect(sentences(`${whole} He left.`)).toEqual([whole, 'He left.']);
  });
  it('ends after an abbreviation that a new sentence follows', () => {
    expect(sentences('They live in the U.S. The rest left.')).toEqual([
      'They live in the U.S.',
      'The rest left.',
    ]);
  });
  it('takes the closing mark along', () => {
    expect(sentences('“We won.” The crowd left. "So it is." He sat.')).toEqual([
      '“We won.”',
      'The crowd left.',
      '"So it is."',
      'He sat.',
    ]);
  });
  it('stays whole where the speaker follows a question', () => {
    expect(sentences('“Why now?” Mayor Ruth Lind asked. “Why not?” he said.')).toEqual([
      '“Why now?” Mayor Ruth Lind asked.',
      '“Why not?” he said.',
    ]);
  });
  it('breaks at line breaks and counts paragraphs', () => {
    const text = 'A headline\n\nBody one. Body two.\nMore';
    expect(splitSentences(text, tokenise(text)).map(({ block }) => block)).toEqual([0, 1, 1, 2]);
  });
  it('holds every token exactly once, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const tokens = tokenise(text);
        let next = 0;
        for (const sentence of splitSentences(text, tokens)) {
          expect(sentence.firstToken).toBe(next);
          expect(sentence.endToken).toBeGreaterThan(next);
          next = sentence.endToken;
        }
        expect(next).toBe(tokens.length);
      }),
      { numRuns: 40 },
    );
  });
});
