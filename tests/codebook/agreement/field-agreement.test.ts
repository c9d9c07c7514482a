import { describe, expect, it } from 'vitest';
import type { CodedVersion } from '../../../lib/codebook/agreement/coded-unit.ts';
import { agreementIn, codersIn, unitsCompared } from '../../../lib/codebook/agreement/field-agreement.ts';
import { BLAME, CODEBOOK, CONFLICT, FRAME, OFFICIAL, ROLES, WORKER } from '../sample-codebook.ts';
import { ANA, BEN, CEM, codedBy } from './coders.ts';

const agreement = (units: readonly (readonly CodedVersion[])[], field = FRAME) =>
  agreementIn(CODEBOOK, field, codersIn(CODEBOOK, units), units);
const names = (all: readonly { readonly name: string; readonly number: number }[]) =>
  all.map(({ name, number }) => `${name} ${number}`);

describe('agreement in a field', () => {
  const units = [
    [codedBy(ANA, CONFLICT), codedBy(BEN, CONFLICT), codedBy(CEM, BLAME)],
    [codedBy(ANA, BLAME), codedBy(BEN, BLAME), codedBy(CEM, BLAME)],
    [codedBy(ANA, BLAME), codedBy(BEN, CONFLICT)],
    [codedBy(CEM, BLAME)],
  ];

  it('is told of every two coders over what both coded, of all three over what all coded, and of all by alpha', () => {
    const frame = agreement(units);
    expect(names(frame.coders)).toEqual(['Ana 1', 'Ben 1', 'Cem 1']);
    expect(frame.pairs.map(({ coders, agreeing, kappa }) => [...names(coders), agreeing, kappa])).toEqual([
      ['Ana 1', 'Ben 1', 2, { units: 3, value: expect.closeTo(0.4, 9) }],
      ['Ana 1', 'Cem 1', 1, { units: 2, value: 0 }],
      ['Ben 1', 'Cem 1', 1, { units: 2, value: 0 }],
    ]);
    expect(frame.fleiss).toEqual({ units: 2, value: expect.closeTo(0.25, 9) });
    expect(frame.alpha.units).toBe(3);
    expect(unitsCompared(frame)).toBe(3);
    expect(frame.percent).toBeCloseTo(4 / 7, 9);
  });

  it('counts several values as equal when they are the very same, in any order', () => {
    const roles = agreement(
      [
        [codedBy(ANA, null, [WORKER, OFFICIAL]), codedBy(BEN, null, [OFFICIAL, WORKER])],
        [codedBy(ANA, null, [WORKER]), codedBy(BEN, null, [OFFICIAL, WORKER])],
      ],
      ROLES,
    );
    expect(roles.pairs).toMatchObject([{ agreeing: 1, kappa: { units: 2 } }]);
    expect(roles.fleiss).toBeUndefined();
  });

  it('takes of a coder’s several answers to one claim the latest', () => {
    const frame = agreement([
      [codedBy(ANA, CONFLICT, [], 5), codedBy(ANA, BLAME, [], 1), codedBy(BEN, CONFLICT)],
      [codedBy(ANA, BLAME), codedBy(BEN, BLAME)],
    ]);
    expect(frame.pairs).toMatchObject([{ agreeing: 2, kappa: { units: 2, value: 1 } }]);
  });

  it('says nothing where nobody coded what another did', () => {
    expect(agreement([[codedBy(ANA, CONFLICT)], [codedBy(BEN, BLAME)]])).toMatchObject({
      pairs: [],
      percent: undefined,
      alpha: { units: 0, why: 'no unit' },
    });
  });

  it('counts codes of nobody knows whom for alpha, where it is not asked whose they are', () => {
    const frame = agreement([
      [codedBy(null, CONFLICT), codedBy(null, CONFLICT)],
      [codedBy(null, BLAME), codedBy(ANA, CONFLICT)],
    ]);
    expect(frame).toMatchObject({ unknown: 3, pairs: [], percent: 0.5, alpha: { units: 2 } });
  });

  it('has what was adjudicated last, which is nobody’s answer', () => {
    const held = (frame: typeof BLAME, minute: number): CodedVersion => ({
      ...codedBy(ANA, CONFLICT, [], minute),
      adjudicated: codedBy(CEM, frame).codes ?? [],
    });
    const frame = agreement([[held(CONFLICT, 2), held(BLAME, 3), codedBy(BEN, BLAME)]]);
    expect(names(frame.coders)).toEqual(['Ana 1', 'Ben 1']);
    expect(frame.units[0]?.adjudicated?.value).toEqual([BLAME.id]);
  });
});

describe('coders', () => {
  const coders = (...all: CodedVersion[]) => names(codersIn(CODEBOOK, [all]).coders);

  it('are two where two devices have one name, and where one device has two names', () => {
    expect(coders(codedBy(ANA, CONFLICT), codedBy({ ...BEN, name: 'Ana' }, CONFLICT))).toEqual([
      'Ana 1',
      'Ana 2',
    ]);
    expect(coders(codedBy(ANA, CONFLICT), codedBy({ ...ANA, name: 'Ben' }, CONFLICT))).toEqual([
      'Ana 1',
      'Ben 1',
    ]);
  });

  it('are one with what they coded before they gave their name', () => {
    expect(coders(codedBy({ ...ANA, name: '' }, CONFLICT), codedBy(ANA, BLAME))).toEqual(['Ana 1']);
  });

  it('have numbers where nobody was named, and stand last', () => {
    expect(
      coders(
        codedBy({ ...ANA, name: '' }, CONFLICT),
        codedBy({ ...BEN, name: '' }, BLAME),
        codedBy(CEM, BLAME),
      ),
    ).toEqual(['Cem 1', ' 1', ' 2']);
  });
});
