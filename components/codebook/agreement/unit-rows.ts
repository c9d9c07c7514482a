import type { Annotation } from '../../../lib/annotation/annotation.ts';
import type { CodingUnit } from '../../../lib/annotation/coding-units/coding-units.ts';
import { answersOf, type CodedUnit } from '../../../lib/codebook/agreement/coded-unit.ts';
import type { FieldAgreement } from '../../../lib/codebook/agreement/field-agreement.ts';

/** How the answers to a unit stand to each other, in the order in which they are looked at. */
export const STANDINGS = ['differ', 'agree', 'alone'] as const;
export type Standing = (typeof STANDINGS)[number];

export interface UnitInRow {
  /** The one that stands for the unit. */
  readonly claim: Annotation;
  /** The `id`s of all annotations of the unit. */
  readonly annotations: readonly string[];
  readonly unit: CodedUnit;
  readonly standing: Standing;
}

/** What was coded in the field, those that differ first; within, as the claims are given. */
export const rowsOf = (
  { units }: Pick<FieldAgreement, 'units'>,
  claims: readonly CodingUnit[],
): readonly UnitInRow[] =>
  units
    .flatMap((unit, at): UnitInRow[] => {
      const [claim] = claims[at] ?? [];
      const answers = answersOf(unit);
      if (!claim || (answers.length === 0 && !unit.adjudicated)) return [];
      const annotations = [...new Set(claims[at]?.map(({ id }) => id))];
      return [{ claim, annotations, unit, standing: standingOf(answers) }];
    })
    .sort((a, b) => STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing));

function standingOf(answers: readonly string[]): Standing {
  if (answers.length < 2) return 'alone';
  return new Set(answers).size > 1 ? 'differ' : 'agree';
}
