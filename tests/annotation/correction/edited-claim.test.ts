import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CLAIM_PARTS,
  type EditedClaim,
  editedClaimOf,
  joined,
  splitBefore,
  withEdgeMoved,
  withPart,
} from '../../../lib/annotation/correction/edited-claim.ts';
import { passageAround, wordsIn } from '../../../lib/annotation/correction/words.ts';
import type { Span } from '../../../lib/language/span.ts';
import { HARBOUR_ARTICLE, HARBOUR_CLAIMS } from '../../fixtures/surfaces/harbour.ts';

const { text } = HARBOUR_ARTICLE;
const words = wordsIn(text, { start: 0, end: text.length });
const at = ({ start, end }: Span) => text.slice(start, end);
const claimWith = (part: string): EditedClaim => {
  const found = HARBOUR_CLAIMS.find(({ content }) => content.some((piece) => at(piece).includes(part)));
  if (!found) throw new Error(`No claim with ${part}`);
  return editedClaimOf(found);
};

describe('a part of a claim', () => {
  const claim = claimWith('no passenger');

  it('begins or ends a word earlier or later', () => {
    const longer = withEdgeMoved(claim, 'content', words, 'start', -1);
    expect(longer.content.map(at)).toEqual(['that no passenger had been in danger']);
    const shorter = withEdgeMoved(longer, 'content', words, 'end', -1);
    expect(shorter.content.map(at)).toEqual(['that no passenger had been in']);
  });

  it('is never without a word', () => {
    let source = claim;
    for (let step = 0; step < 20; step++) source = withEdgeMoved(source, 'source', words, 'start', 1);
    expect(source.source.map(at)).toEqual(['Brandt']);
  });

  it('is put elsewhere, or taken away but for the content', () => {
    expect(withPart(claim, 'source', { start: 0, end: 5 }).source.map(at)).toEqual(['Ferry']);
    expect(withPart(claim, 'cue', null).cue).toEqual([]);
    expect(withPart(claim, 'content', null)).toBe(claim);
  });
});

describe('splitting and joining', () => {
  it('are each other’s inverse', () => {
    const claim = claimWith('no passenger');
    const cut = text.indexOf('had been in danger');
    const [one, other] = splitBefore(claim, text, cut);
    expect([one, other].map((half) => half?.content.map(at))).toEqual([
      ['no passenger'],
      ['had been in danger'],
    ]);
    if (!one || !other) throw new Error('Not split');
    expect(joined(other, one, text).content).toEqual(claim.content);
  });

  it('leave a claim whole where nothing would be on one side', () => {
    const claim = claimWith('no passenger');
    expect(splitBefore(claim, text, claim.content[0]?.start ?? 0)).toEqual([claim]);
  });
});

describe('the law of offsets', () => {
  const step = fc.oneof(
    fc.record({
      kind: fc.constant('edge' as const),
      part: fc.constantFrom(...CLAIM_PARTS),
      edge: fc.constantFrom('start' as const, 'end' as const),
      by: fc.constantFrom(1 as const, -1 as const),
    }),
    fc.record({
      kind: fc.constant('mark' as const),
      part: fc.constantFrom(...CLAIM_PARTS),
      from: fc.nat(words.length - 1),
      length: fc.nat(9),
    }),
    fc.record({ kind: fc.constant('split' as const), word: fc.nat(words.length - 1) }),
    fc.record({ kind: fc.constant('join' as const), with: fc.nat(HARBOUR_CLAIMS.length - 1) }),
  );

  it('holds after any sequence of edits: pieces in order, apart, within the text, from word to word', () => {
    fc.assert(
      fc.property(fc.nat(HARBOUR_CLAIMS.length - 1), fc.array(step, { maxLength: 25 }), (first, steps) => {
        let claim = editedClaimOf(HARBOUR_CLAIMS[first] ?? fail());
        for (const one of steps) {
          if (one.kind === 'edge') claim = withEdgeMoved(claim, one.part, words, one.edge, one.by);
          if (one.kind === 'mark') {
            const from = words[one.from] ?? fail();
            const to = words[Math.min(one.from + one.length, words.length - 1)] ?? fail();
            claim = withPart(claim, one.part, { start: from.start, end: to.end });
          }
          if (one.kind === 'split')
            claim = splitBefore(claim, text, words[one.word]?.start ?? 0)[0] ?? fail();
          if (one.kind === 'join')
            claim = joined(claim, editedClaimOf(HARBOUR_CLAIMS[one.with] ?? fail()), text);
        }
        expect(claim.content.length).toBeGreaterThan(0);
        for (const part of CLAIM_PARTS) {
          let reached = -1;
          for (const piece of claim[part]) {
            expect(piece.start).toBeGreaterThan(reached);
            expect(piece.end).toBeLessThanOrEqual(text.length);
            expect(at(piece)).toBe(at(piece).trim());
            expect(at(piece)).toMatch(/[\p{L}\p{N}]/u);
            reached = piece.end;
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the passage around a claim', () => {
  const hostile = fc
    .array(fc.constantFrom('word', '“so”', '\n\n', 'é\u0301', '\ud83d\ude00', '\ud83d', '—', ' '), {
      maxLength: 700,
    })
    .map((parts) => parts.join(''));

  it('holds every part of it, on hostile text too', () => {
    fc.assert(
      fc.property(hostile, fc.nat(3000), fc.nat(60), (any, from, length) => {
        const start = Math.min(from, any.length);
        const end = Math.min(start + length, any.length);
        const worded = wordsIn(any, { start, end });
        const passage = worded.length === 0 ? { start, end } : passageAround(any, worded);
        for (const word of worded) {
          expect(word.start).toBeGreaterThanOrEqual(passage.start);
          expect(word.end).toBeLessThanOrEqual(passage.end);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('stays readable where a page has no paragraphs', () => {
    const endless = 'word '.repeat(20_000);
    const { start, end } = passageAround(endless, [{ start: 50_000, end: 50_004 }]);
    expect(end - start).toBeLessThan(1200);
  });
});

function fail(): never {
  throw new Error('Not there');
}
