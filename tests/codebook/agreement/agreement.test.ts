import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Answers,
  krippendorffAlpha,
  percentAgreement,
} from '../../../lib/codebook/agreement/agreement.ts';

/** One line for each coder, one column for each unit, a dot where the coder gave no answer. */
function units(...coders: string[]): readonly Answers[] {
  const rows = coders.map((line) => line.trim().split(/\s+/));
  return (rows[0] ?? []).map((_, at) => rows.map((row) => row[at] ?? '.').filter((answer) => answer !== '.'));
}

/*
 * The worked examples of K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), sections A to C.
 */
const TWO_ANSWERS = units('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0');
const FIVE_ANSWERS = units('a a b b d c c c e d d a', 'b a b b b c c c e d d d');
const FOUR_CODERS = units(
  '1 2 3 3 2 1 4 1 2 . . .',
  '1 2 3 3 2 2 4 1 2 5 . 3',
  '. 3 3 3 2 3 4 2 2 5 1 .',
  '1 2 3 3 2 4 4 1 2 5 1 .',
);

describe("Krippendorff's alpha", () => {
  it('is as published for two coders and two answers', () => {
    expect(krippendorffAlpha(TWO_ANSWERS)).toBeCloseTo(0.095, 3);
  });

  it('is as published for two coders and five answers', () => {
    expect(krippendorffAlpha(FIVE_ANSWERS)).toBeCloseTo(0.692, 3);
  });

  it('is as published for four coders who left some units out', () => {
    expect(krippendorffAlpha(FOUR_CODERS)).toBeCloseTo(0.743, 3);
  });

  it('is 1 where all agree and not all answers are one, and says nothing where they are', () => {
    expect(krippendorffAlpha(units('a b', 'a b'))).toBe(1);
    expect(krippendorffAlpha(units('a a', 'a a'))).toBeUndefined();
    expect(krippendorffAlpha(units('a b', '. .'))).toBeUndefined();
  });
});

describe('percent agreement', () => {
  it('is the share of pairs that agree', () => {
    expect(percentAgreement(TWO_ANSWERS)).toBeCloseTo(0.6, 9);
    expect(percentAgreement(FIVE_ANSWERS)).toBeCloseTo(9 / 12, 9);
    expect(percentAgreement(units('a', 'a', 'b'))).toBeCloseTo(1 / 3, 9);
    expect(percentAgreement([])).toBeUndefined();
  });
});

describe('both', () => {
  const anyUnits = fc.array(fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 4 }), { maxLength: 8 });

  it('care neither who answered nor in which order claims come, and pass over what one alone coded', () => {
    fc.assert(
      fc.property(anyUnits, fc.constantFrom('a', 'b'), (all, alone) => {
        const mixed = [...all.map((answers) => answers.toReversed())].reverse();
        for (const measure of [percentAgreement, krippendorffAlpha]) {
          const of = measure(all);
          if (of === undefined) expect(measure([...mixed, [alone]])).toBeUndefined();
          else expect(measure([...mixed, [alone]])).toBeCloseTo(of, 9);
        }
      }),
    );
  });

  it('are never above 1', () => {
    fc.assert(
      fc.property(anyUnits, (all) => {
        expect(krippendorffAlpha(all) ?? 1).toBeLessThanOrEqual(1);
        expect(percentAgreement(all) ?? 1).toBeLessThanOrEqual(1);
      }),
    );
  });
});
