import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../lib/attribution/proposals/candidate.ts';
import { settle } from '../../lib/attribution/proposals/settle.ts';

const candidate = (
  cue: number,
  content: readonly [number, number],
  more: Partial<Candidate> = {},
): Candidate => ({
  source: [],
  cue: { first: cue, end: cue + 1, belief: 1 },
  content: [{ first: content[0], end: content[1] }],
  act: 'speech',
  confidence: 0.9,
  isDirect: false,
  ...more,
});
const TOKENS = 40;
const cues = (candidates: readonly Candidate[]): number[] =>
  settle(candidates, TOKENS).map(({ cue }) => cue.first);

describe('settle', () => {
  it('keeps what does not get in the way of one another, in text order', () => {
    expect(cues([candidate(20, [21, 30]), candidate(5, [6, 12])])).toEqual([5, 20]);
  });
  it('keeps the likelier of two that want the same words', () => {
    expect(cues([candidate(4, [5, 12], { confidence: 0.5 }), candidate(14, [4, 12])])).toEqual([14]);
  });
  it('leaves a finding what nobody likelier wants of it', () => {
    const quotation = { first: 0, end: 9 };
    const both = { first: 14, end: 20 };
    const kept = settle(
      [
        candidate(10, [0, 9], { isDirect: true }),
        candidate(13, [0, 9], { content: [quotation, both], confidence: 0.6 }),
      ],
      TOKENS,
    );
    expect(kept.map(({ content }) => content)).toEqual([[quotation], [both]]);
  });
  it('drops doubtful findings', () => {
    expect(cues([candidate(5, [6, 12], { confidence: 0.1 })])).toEqual([]);
  });
  it('doubts less that a quoted clause is somebody’s', () => {
    expect(cues([candidate(5, [6, 12], { confidence: 0.15, isDirect: true })])).toEqual([5]);
  });
  it('lets an answer have no cue', () => {
    expect(cues([candidate(6, [6, 12], { cue: { first: 6, end: 6, belief: 1 } })])).toEqual([6]);
  });
});
