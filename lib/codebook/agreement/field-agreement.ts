import type { Codebook, CodebookField } from '../codebook.ts';
import { krippendorffAlpha, percentAgreement } from './alpha.ts';
import { pairable } from './answers.ts';
import { answerOf, answersOf, type CodedUnit, type CodedVersion, codedUnit } from './coded-unit.ts';
import type { Coefficient } from './coefficient.ts';
import { cohensKappa, fleissKappa } from './kappa.ts';
import { type Roster, type RosteredCoder, rosterOf } from './roster.ts';

/** How far two coders agree, over the units that both coded. */
export interface PairAgreement {
  readonly coders: readonly [RosteredCoder, RosteredCoder];
  /** Units on which they gave equal answers. */
  readonly agreeing: number;
  readonly kappa: Coefficient;
}

/** How far those who coded the same units apart from each other agree in a field. */
export interface FieldAgreement {
  readonly field: CodebookField;
  /** In the order of the units given. */
  readonly units: readonly CodedUnit[];
  /** Who coded in the field. */
  readonly coders: readonly RosteredCoder[];
  /** Of all pairs of answers to a unit, the share that is equal, 0 to 1; nothing where no two coded the same. */
  readonly percent: number | undefined;
  /** Krippendorff's, over the units that two or more coded. */
  readonly alpha: Coefficient;
  /** Cohen's, of every two coders who have a unit in common. */
  readonly pairs: readonly PairAgreement[];
  /** Fleiss', over the units that everybody coded; nothing where fewer than three code. */
  readonly fleiss?: Coefficient;
  /** Codes of which it is not known who gave them. */
  readonly unknown: number;
}

/** Everybody who gave a code by this codebook. */
export const codersIn = (
  codebook: Pick<Codebook, 'id'>,
  units: readonly (readonly CodedVersion[])[],
): Roster =>
  rosterOf(units.flat().flatMap(({ codes = [] }) => codes.filter((code) => code.codebook === codebook.id)));

/** Agreement in one field with values. Where several can be chosen, coders agree when they chose the very same. */
export function agreementIn(
  codebook: Pick<Codebook, 'id'>,
  field: CodebookField,
  roster: Roster,
  versions: readonly (readonly CodedVersion[])[],
): FieldAgreement {
  const units = versions.map((unit) => codedUnit(codebook, field, roster, unit));
  const coders = roster.coders.filter(({ key }) => units.some(({ byCoder }) => byCoder.has(key)));
  const answers = units.map(answersOf);
  const most = coders.length + Math.max(0, ...units.map(({ byUnknown }) => byUnknown.length));
  return {
    field,
    units,
    coders,
    percent: percentAgreement(answers),
    alpha: krippendorffAlpha(answers),
    pairs: pairsOf(coders).flatMap((pair) => agreementOfTwo(pair, units)),
    ...(most > 2 && { fleiss: fleissKappa(answers.filter(({ length }) => length === most)) }),
    unknown: units.reduce((sum, { byUnknown }) => sum + byUnknown.length, 0),
  };
}

/** How many units two or more coded. */
export const unitsCompared = ({ units }: Pick<FieldAgreement, 'units'>): number =>
  pairable(units.map(answersOf)).length;

function agreementOfTwo(
  coders: readonly [RosteredCoder, RosteredCoder],
  units: readonly CodedUnit[],
): PairAgreement[] {
  const [one, other] = coders;
  const both = units.flatMap(({ byCoder }): [string, string][] => {
    const [a, b] = [byCoder.get(one.key), byCoder.get(other.key)];
    return a && b ? [[answerOf(a), answerOf(b)]] : [];
  });
  const agreeing = both.filter(([a, b]) => a === b).length;
  return both.length === 0 ? [] : [{ coders, agreeing, kappa: cohensKappa(both) }];
}

const pairsOf = <T>(list: readonly T[]): readonly (readonly [T, T])[] =>
  list.flatMap((one, at) => list.slice(at + 1).map((other) => [one, other] as const));
