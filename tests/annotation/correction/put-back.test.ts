import { describe, expect, it } from 'vitest';
import { wordingOf } from '../../../lib/annotation/correction/describe-correction.ts';
import { overlaps } from '../../../lib/annotation/correction/overlaps.ts';
import { findingsBehind } from '../../../lib/annotation/correction/put-back.ts';
import { FRESH_VIEW } from '../../fixtures/surfaces/views.ts';

const { article, findings } = FRESH_VIEW;
const { text } = article;
const [first, second] = findings.claims;
if (!first || !second) throw new Error('The fixture has two claims.');
const correction = {
  correction: 'claim' as const,
  page: '',
  replaced: [first.content.map((span) => wordingOf(text, span))],
  by: [],
};

describe('what a correction stands for', () => {
  it('is the finding whose words it replaced, and no other', () => {
    expect(findingsBehind(text, findings.claims, [correction])).toEqual([first]);
  });

  it('is nothing where those words are gone from the page', () => {
    expect(findingsBehind('Another text.', findings.claims, [correction])).toEqual([]);
  });
});

describe('two claims overlap', () => {
  it('where they share a part of the text, not where one begins at the end of the other', () => {
    expect(overlaps(first, first)).toBe(true);
    expect(overlaps(first, second)).toBe(false);
    expect(overlaps({ content: [{ start: 0, end: 5 }] }, { content: [{ start: 5, end: 9 }] })).toBe(false);
  });
});
