import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeClaims } from '../../lib/attribution/describing/describe-claim.ts';
import { findAttributions } from '../../lib/attribution/find-attributions.ts';
import { findQuotations } from '../../lib/attribution/reading/quotations.ts';
import { splitSentences } from '../../lib/language/sentences.ts';
import { runThrough } from '../../lib/language/steps.ts';
import { tokenise } from '../../lib/language/tokenise.ts';
import { shippedModels } from './shipped-models.ts';

const MEGABYTE = 1_000_000;
/** Milliseconds, for the slowest of machines. */
const PATIENCE = 180_000;
const NAMES = { organisations: [], people: [] };

/** What a page could be made of to slow a reader down or trip it up. */
const PIECES: Readonly<Record<string, string>> = {
  'straight marks': '"',
  'opening marks': '“',
  'closing marks': '”',
  'single marks': "'",
  'marks of all kinds': '“‘"’”«»',
  brackets: '([{',
  'closing brackets': ')]}',
  'one word': 'a',
  'no spaces': 'he-said,she-said.',
  'astral characters': '𝒳',
  'astral words': '𝒳 ',
  'right-to-left marks': '\u200f\u202e ',
  'half of a pair': '\ud835 ',
  digits: '1 ',
  dashes: '—',
  'open quotations by the line': '“a\n',
  labels: 'A:\n',
  questions: 'Why?\n',
  signatures: '“a b c” — Ann\n',
};

const sized = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));

function claimsIn(text: string) {
  const tokens = tokenise(text);
  const sentences = splitSentences(text, tokens);
  const bare = runThrough(findAttributions(text, tokens, sentences, shippedModels));
  return describeClaims(bare, { text, tokens, sentences, names: NAMES });
}

/** Processor time, which other programs on the machine do not lengthen. */
function costOf(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

describe('hostile text', () => {
  it.each(Object.entries(PIECES))('of %s is read to the end', { timeout: PATIENCE }, (_, piece) => {
    const text = sized(piece, MEGABYTE / 20);
    for (const { content } of claimsIn(text)) {
      expect(content.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
    }
  });

  it.each(Object.entries(PIECES))(
    'of %s, a megabyte of it, has its marks matched',
    { timeout: PATIENCE },
    (_, piece) => {
      const text = sized(piece, MEGABYTE);
      const tokens = tokenise(text);
      expect(findQuotations(text, tokens, splitSentences(text, tokens)).at).toHaveLength(tokens.length);
    },
  );

  // Eight times the text costs eight times the work; were it the square, it would be sixty-four.
  it.each(['straight marks', 'marks of all kinds', 'brackets', 'open quotations by the line', 'signatures'])(
    'of %s takes time in step with its length',
    { timeout: PATIENCE },
    (name) => {
      const piece = PIECES[name] ?? '';
      const [short, long] = [sized(piece, 20_000), sized(piece, 160_000)];
      claimsIn(short);
      const least = Math.min(...[1, 2, 3].map(() => costOf(() => claimsIn(short))));
      expect(costOf(() => claimsIn(long)) / least).toBeLessThan(30);
    },
  );

  it('of any mixture is read without a throw', { timeout: PATIENCE }, () => {
    const part = fc.constantFrom(
      ...Object.values(PIECES),
      'Ann',
      ' said ',
      'that it rains',
      '. ',
      ', ',
      '\n\n',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        for (const { content, sentence, confidence } of claimsIn(text)) {
          expect(content.length).toBeGreaterThan(0);
          expect(sentence.end).toBeLessThanOrEqual(text.length);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 60 },
    );
  });
});
