import { describe, expect, it } from 'vitest';
import type { Figure } from '../../lib/attribution/claim.ts';
import { figuresOf } from '../../lib/compare/figures/claim-figures.ts';
import { readFigures } from '../../lib/compare/figures/read-figures.ts';
import { differingFigures } from '../../lib/compare/figures.ts';
import { savedArticle, savedClaim } from './saved.ts';

const courier = savedArticle('Courier');
const AT = 400;

/** A claim with a figure saved at these words of its content. */
function claimWith(content: string, words: string, figure: Omit<Figure, 'start' | 'end'>) {
  const start = AT + content.indexOf(words);
  return savedClaim(courier, {
    content,
    at: AT,
    claim: { figures: [{ ...figure, start, end: start + words.length }] },
  });
}
const shown = (annotation: ReturnType<typeof savedClaim>) =>
  figuresOf(annotation).map(({ value, bound, unit, text }) => ({ value, bound, unit, text }));

describe('the figures of a saved claim', () => {
  it('are those saved with it, as they were saved', () => {
    const claim = claimWith('at least a score of homes burnt', 'a score', {
      value: 20,
      bound: 'min',
      of: 'homes',
    });
    expect(shown(claim)).toEqual([{ value: 20, bound: 'min', unit: undefined, text: 'a score' }]);
  });

  it('keep what is read around them, and the figures that only reading finds', () => {
    const claim = claimWith('392 people were injured on Monday and six bridges closed', '392', {
      value: 392,
      of: 'people injured',
    });
    expect(shown(claim).map(({ value }) => value)).toEqual([392, 6]);
    expect(figuresOf(claim)[0]?.time?.text).toBe('monday');
  });

  it('are read from the words where none were saved', () => {
    const claim = savedClaim(courier, { content: 'some 350 people were hurt' });
    expect(figuresOf(claim)).toEqual(readFigures('some 350 people were hurt'));
  });

  it('are left alone where the content is no longer as long as it was', () => {
    const claim = claimWith('392 people were injured', '392', { value: 1 });
    const [piece] = claim.claim.content;
    if (!piece) throw new Error('No content.');
    const shorter = { ...claim, claim: { ...claim.claim, content: [{ ...piece, text: '392 hurt' }] } };
    expect(shown(shorter).map(({ value }) => value)).toEqual([392]);
  });

  it('tell a differing figure that words alone do not', () => {
    const nobody = claimWith('nobody was injured', 'nobody', { value: 0, of: 'people injured' });
    const three = savedClaim(courier, { content: 'three people were injured' });
    expect(differingFigures(figuresOf(nobody), figuresOf(three))).toHaveLength(1);
  });
});

describe('figures in two units', () => {
  const differ = (a: string, b: string) => differingFigures(readFigures(a), readFigures(b)).length > 0;

  it('are the same where they measure the same', () => {
    expect(differ('the fire spread over 10 miles', 'the fire spread over 16 km')).toBe(false);
    expect(differ('the plant gives 1.2 gigawatts', 'the plant gives 1,200 megawatts')).toBe(false);
  });

  it('differ where they do not', () => {
    expect(differ('the fire spread over 10 miles', 'the fire spread over 25 km')).toBe(true);
  });
});
