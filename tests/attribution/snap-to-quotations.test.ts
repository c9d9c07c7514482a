import { describe, expect, it } from 'vitest';
import { snapToQuotations } from '../../lib/attribution/repairs/snap-to-quotations.ts';
import { readingOf } from './shipped-models.ts';

/** Snaps the marked pieces (`[…]`) of a text, whose cue stands in braces. */
function snapped(marked: string): string[] {
  const text = marked.replace(/[[\]{}]/g, '');
  const reading = readingOf(text);
  const range = (from: number, to: number) => ({
    first: reading.tokens.findIndex(({ end }) => end > from),
    end: reading.tokens.findLastIndex(({ start }) => start < to) + 1,
  });
  const marks = [...marked.matchAll(/([[{])([^\]}]*)[\]}]/g)].map((match, n) => {
    const from = match.index - 2 * n;
    return { isCue: match[1] === '{', ...range(from, from + (match[2] ?? '').length) };
  });
  const cue = marks.find(({ isCue }) => isCue) ?? { first: 0, end: 0 };
  const content = marks.filter(({ isCue }) => !isCue);
  return snapToQuotations(reading, cue, content, []).map(({ first, end }) =>
    text.slice(reading.tokens[first]?.start, reading.tokens[end - 1]?.end),
  );
}

describe('snapToQuotations', () => {
  it('takes a quotation to its end, over its sentences', () => {
    expect(snapped('“[We tried.] We failed. We tried again,” she {said}.')).toEqual([
      '“We tried. We failed. We tried again,”',
    ]);
  });
  it('takes in the quotation at the end of an indirect content', () => {
    expect(snapped('She {said} [it was “a long] and bitter road”.')).toEqual([
      'it was “a long and bitter road”',
    ]);
  });
  it('ends with a quotation that is a clause of its own', () => {
    expect(snapped('He {shouted}, [“Get out!” as the doors closed].')).toEqual(['“Get out!”']);
  });
  it('goes on behind quoted words in the middle of a clause', () => {
    expect(snapped('She {called} it [“a gift” to the town].')).toEqual(['“a gift” to the town']);
  });
  it('leaves out what leads to a quotation that is said behind it', () => {
    expect(snapped('[The judge scolded them: “You lied to us,”] she {said}.')).toEqual(['“You lied to us,”']);
  });
  it('joins pieces of one quotation', () => {
    expect(snapped('“[One thing] is sure: [we lost],” he {said}.')).toEqual([
      '“One thing is sure: we lost,”',
    ]);
  });
  it('leaves a quotation alone that holds the cue', () => {
    expect(snapped('“My father {said} [we would win],” she recalled.')).toEqual(['we would win']);
  });
});
