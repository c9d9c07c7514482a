import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { krippendorffAlpha, percentAgreement } from '../../../lib/codebook/agreement/alpha.ts';
import type { Answers } from '../../../lib/codebook/agreement/answers.ts';
import { cohensKappa, fleissKappa } from '../../../lib/codebook/agreement/kappa.ts';

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
    expect(krippendorffAlpha(TWO_ANSWERS).value).toBeCloseTo(0.095, 3);
  });

  it('is as published for two coders and five answers', () => {
    expect(krippendorffAlpha(FIVE_ANSWERS).value).toBeCloseTo(0.692, 3);
  });

  it('is as published for four coders who left some units out', () => {
    expect(krippendorffAlpha(FOUR_CODERS)).toMatchObject({ units: 11, value: expect.closeTo(0.743, 3) });
  });

  it('says why it says nothing', () => {
    expect(krippendorffAlpha(units('a b', 'a b')).value).toBe(1);
    expect(krippendorffAlpha(units('a a', 'a a'))).toEqual({ units: 2, why: 'one answer' });
    expect(krippendorffAlpha(units('a', 'b'))).toEqual({ units: 1, why: 'one unit' });
    expect(krippendorffAlpha(units('a b', '. .'))).toEqual({ units: 0, why: 'no unit' });
  });
});

/** Pairs of answers, from a table of how often each of the one came with each of the other. */
const crossed = (...table: readonly (readonly number[])[]): [string, string][] =>
  table.flatMap((row, one) =>
    row.flatMap((count, other) =>
      Array.from({ length: count }, (): [string, string] => [`${one}`, `${other}`]),
    ),
  );

/** Units, from a table of how many gave each answer to each. */
const tallied = (table: string): readonly Answers[] =>
  table
    .trim()
    .split('\n')
    .map((row) =>
      row
        .trim()
        .split(' ')
        .flatMap((count, answer) => Array.from({ length: Number(count) }, () => `${answer}`)),
    );

/* The worked example of J. Cohen, "A coefficient of agreement for nominal scales" (1960), for 200 units. */
const DIAGNOSES_OF_TWO = crossed([88, 14, 18], [10, 40, 10], [2, 6, 12]);

/* The worked example of J. L. Fleiss, "Measuring nominal scale agreement among many raters" (1971): 30 units, 6 raters. */
const DIAGNOSES_OF_SIX = tallied(`
  0 0 0 6 0
  0 3 0 0 3
  0 1 4 0 1
  0 0 0 0 6
  0 3 0 3 0
  2 0 4 0 0
  0 0 4 0 2
  2 0 3 1 0
  2 0 0 4 0
  0 0 0 0 6
  1 0 0 5 0
  1 1 0 4 0
  0 3 3 0 0
  1 0 0 5 0
  0 2 0 3 1
  0 0 5 0 1
  3 0 0 1 2
  5 1 0 0 0
  0 2 0 4 0
  1 0 2 0 3
  0 0 0 0 6
  0 1 0 5 0
  0 2 0 1 3
  2 0 0 4 0
  1 0 0 4 1
  0 5 0 1 0
  4 0 0 0 2
  0 2 0 4 0
  1 0 5 0 0
  0 0 0 0 6`);

describe("Cohen's kappa", () => {
  it('is as published', () => {
    expect(cohensKappa(DIAGNOSES_OF_TWO)).toMatchObject({ units: 200, value: expect.closeTo(0.492, 3) });
  });

  it('is 1 in full agreement, 0 as chance has it, and -1 in full disagreement over two even answers', () => {
    expect(cohensKappa(crossed([3, 0], [0, 5])).value).toBe(1);
    expect(cohensKappa(crossed([4, 4], [4, 4])).value).toBe(0);
    expect(cohensKappa(crossed([0, 5], [5, 0])).value).toBe(-1);
  });

  it('says why it says nothing', () => {
    expect(cohensKappa([])).toEqual({ units: 0, why: 'no unit' });
    expect(cohensKappa([['a', 'b']])).toEqual({ units: 1, why: 'one unit' });
    expect(cohensKappa(crossed([7]))).toEqual({ units: 7, why: 'one answer' });
    // The one always says the one thing, the other the other: chance brings nothing, and there is nothing.
    expect(cohensKappa(crossed([0, 4], [0, 0])).value).toBe(0);
  });
});

describe("Fleiss' kappa", () => {
  it('is as published', () => {
    expect(fleissKappa(DIAGNOSES_OF_SIX)).toMatchObject({ units: 30, value: expect.closeTo(0.43, 3) });
  });

  it('says why it says nothing', () => {
    expect(fleissKappa([])).toEqual({ units: 0, why: 'no unit' });
    expect(fleissKappa([['a', 'a', 'b']])).toEqual({ units: 1, why: 'one unit' });
    expect(fleissKappa(units('a a', 'a a', 'a a'))).toEqual({ units: 2, why: 'one answer' });
  });

  it('refuses units of which some were answered by more than others', () => {
    expect(() => fleissKappa([['a', 'b'], ['a']])).toThrow(RangeError);
  });
});

const answer = fc.constantFrom('a', 'b', 'c', 'd');
const pairsOfAnswers = fc.array(fc.tuple(answer, answer), { maxLength: 30 });
const answersOfMany = fc
  .integer({ min: 2, max: 5 })
  .chain((coders) => fc.array(fc.array(answer, { minLength: coders, maxLength: coders }), { maxLength: 12 }));
/** Other names for the answers, one for each. */
const RENAMED: Readonly<Record<string, string>> = { a: 'c', b: 'd', c: 'x', d: 'a' };
const renamed = (given: string) => RENAMED[given] ?? given;

function same(one: { value?: number; why?: string }, other: { value?: number; why?: string }) {
  expect(other.why).toBe(one.why);
  expect(other.value ?? 0).toBeCloseTo(one.value ?? 0, 9);
}

describe('both kappas', () => {
  it('are the same whoever is called the first, whatever answers are called, and in any order of units', () => {
    fc.assert(
      fc.property(pairsOfAnswers, (pairs) => {
        const of = cohensKappa(pairs);
        same(of, cohensKappa(pairs.map(([one, other]) => [other, one])));
        same(of, cohensKappa(pairs.map(([one, other]) => [renamed(one), renamed(other)])));
        same(of, cohensKappa(pairs.toReversed()));
      }),
    );
    fc.assert(
      fc.property(answersOfMany, (many) => {
        const of = fleissKappa(many);
        same(of, fleissKappa(many.map((unit) => unit.toReversed())));
        same(of, fleissKappa(many.map((unit) => unit.map(renamed))));
        same(of, fleissKappa(many.toReversed()));
      }),
    );
  });

  it('are a number up to 1 or a reason, and 1 just where all agree', () => {
    const holds = (of: { value?: number; why?: string }, agree: boolean): void => {
      if (of.value === undefined) {
        expect(of.why).toBeDefined();
        return;
      }
      expect(Number.isFinite(of.value)).toBe(true);
      expect(of.value).toBeLessThanOrEqual(1);
      expect(of.value === 1).toBe(agree);
    };
    fc.assert(
      fc.property(pairsOfAnswers, (pairs) =>
        holds(
          cohensKappa(pairs),
          pairs.every(([one, other]) => one === other),
        ),
      ),
    );
    fc.assert(
      fc.property(answersOfMany, (many) =>
        holds(
          fleissKappa(many),
          many.every((unit) => new Set(unit).size === 1),
        ),
      ),
    );
  });

  it('come near alpha where units are many', () => {
    const [cohen, alpha] = [cohensKappa(DIAGNOSES_OF_TWO), krippendorffAlpha(DIAGNOSES_OF_TWO)];
    expect(Math.abs((cohen.value ?? 0) - (alpha.value ?? 9))).toBeLessThan(0.02);
    const six = krippendorffAlpha(DIAGNOSES_OF_SIX).value ?? 9;
    expect(Math.abs((fleissKappa(DIAGNOSES_OF_SIX).value ?? 0) - six)).toBeLessThan(0.01);
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

describe('alpha and percent agreement', () => {
  const anyUnits = fc.array(fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 4 }), { maxLength: 8 });
  const alphaOf = (all: readonly Answers[]) => krippendorffAlpha(all).value;

  it('care neither who answered nor in which order units come, and pass over what one alone coded', () => {
    fc.assert(
      fc.property(anyUnits, fc.constantFrom('a', 'b'), (all, alone) => {
        const mixed = [...all.map((answers) => answers.toReversed())].reverse();
        for (const measure of [percentAgreement, alphaOf]) {
          const of = measure(all);
          if (of === undefined) expect(measure([...mixed, [alone]])).toBeUndefined();
          else expect(measure([...mixed, [alone]])).toBeCloseTo(of, 9);
        }
      }),
    );
  });

  it('are never above 1, and never without a number or a reason', () => {
    fc.assert(
      fc.property(anyUnits, (all) => {
        const alpha = krippendorffAlpha(all);
        expect(alpha.value === undefined ? alpha.why : Number.isFinite(alpha.value)).toBeTruthy();
        expect(alpha.value ?? 1).toBeLessThanOrEqual(1);
        expect(percentAgreement(all) ?? 1).toBeLessThanOrEqual(1);
      }),
    );
  });
});
