/** Why a coefficient says nothing. */
export type NoCoefficient =
  /** No unit was coded by all whom it is about. */
  | 'no unit'
  /** One unit alone tells nothing. */
  | 'one unit'
  /** All gave one and the same answer throughout: nothing tells agreement from habit. */
  | 'one answer';

/** An agreement beyond chance: 1 is full agreement, 0 what chance would bring, below it less than that. */
export type Coefficient =
  | { readonly units: number; readonly value: number; readonly why?: never }
  | { readonly units: number; readonly value?: never; readonly why: NoCoefficient };

/**
 * @param units How many were coded.
 * @param observed The agreement that there is, 0 to 1.
 * @param expected The agreement that chance would bring, 0 to 1; 1 where there is but one answer.
 */
export function beyondChance(units: number, observed: number, expected: number): Coefficient {
  if (units === 0) return { units, why: 'no unit' };
  if (expected >= 1) return { units, why: units === 1 ? 'one unit' : 'one answer' };
  if (units === 1) return { units, why: 'one unit' };
  return { units, value: (observed - expected) / (1 - expected) };
}
