import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeClaims } from '../../lib/attribution/describing/describe-claim.ts';
import { claimFromSelection } from '../../lib/finding/claim-from-selection.ts';
import type { Findings } from '../../lib/finding/findings.ts';
import { splitSentences } from '../../lib/language/sentences.ts';
import type { Span } from '../../lib/language/span.ts';
import { tokenise } from '../../lib/language/tokenise.ts';

const TEXT =
  'The harbour was closed for two days. The mayor said that three ferries had been delayed. Nobody was hurt.';

const spanOf = (words: string): Span => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};

const names = { organisations: [], people: [] };
const tokens = tokenise(TEXT);
const found: Findings = {
  ...names,
  claims: describeClaims(
    [
      {
        source: [spanOf('The mayor')],
        cue: [spanOf('said')],
        content: [spanOf('three ferries had been delayed')],
        confidence: 0.9,
        act: 'speech',
      },
    ],
    { text: TEXT, tokens, sentences: splitSentences(TEXT, tokens), names },
  ),
};
const select = (words: string) => claimFromSelection(TEXT, spanOf(words), found);

describe('a claim from a selection', () => {
  it('has what was selected as its content, without the space around it', () => {
    expect(select(' closed for two days')?.content).toEqual([spanOf('closed for two days')]);
  });

  it('has no source and no cue where none was found near it', () => {
    expect(select('Nobody was hurt')).toMatchObject({
      source: null,
      cue: null,
      sourceType: 'none',
      confidence: 1,
    });
  });

  it('keeps source and cue of the claim that it corrects', () => {
    expect(select('three ferries')).toMatchObject({ source: { text: 'The mayor' }, cue: { text: 'said' } });
  });

  it('finds the figures in it', () => {
    expect(select('three ferries had been delayed')?.figures).toMatchObject([{ value: 3 }]);
  });

  it('is none where no word was selected', () => {
    expect(select('. ')).toBeUndefined();
  });

  it('stands for any selection of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat(60), fc.nat(60), (text, a, b) => {
        const selection = { start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) };
        const claim = claimFromSelection(text, selection, { ...names, claims: [] });
        for (const { start, end } of claim?.content ?? []) {
          expect(start).toBeGreaterThanOrEqual(selection.start);
          expect(end).toBeLessThanOrEqual(selection.end);
          expect(start).toBeLessThan(end);
        }
      }),
    );
  });
});
