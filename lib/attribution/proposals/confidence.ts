import type { FeatureList } from '../../language/feature-list.ts';
import { type LinearModel, loadLinearModel } from '../../language/linear-model.ts';
import type { Weights } from '../../language/weights.ts';
import { ACTS, type Act } from '../claim.ts';

/** How likely a candidate is right: a logistic regression over a few numbers and many traits. */
export interface ConfidenceModel {
  /** One weight for each of the numbers. */
  readonly numbers: Float32Array;
  readonly traits: LinearModel;
  /** What makes probabilities of sums: for each act a factor and a summand. */
  readonly scale: Float32Array;
}

export const loadConfidenceModel = (weights: Weights): ConfidenceModel => ({
  numbers: weights.float32('confidence.numbers'),
  traits: loadLinearModel(weights, 'confidence.traits', 1),
  scale: weights.float32('confidence.scale'),
});

/** What speaks for a candidate, on no scale yet. */
export function confidenceSum(
  numbers: readonly number[],
  traits: FeatureList,
  model: Omit<ConfidenceModel, 'scale'>,
): number {
  const score = new Float32Array(1);
  model.traits.score(traits, score);
  return numbers.reduce((sum, value, i) => sum + value * (model.numbers[i] ?? 0), score[0] ?? 0);
}

export function confidenceOf(
  numbers: readonly number[],
  traits: FeatureList,
  act: Act,
  model: ConfidenceModel,
): number {
  const at = ACTS.indexOf(act) * 2;
  const sum = confidenceSum(numbers, traits, model);
  return 1 / (1 + Math.exp(-((model.scale[at] ?? 1) * sum + (model.scale[at + 1] ?? 0))));
}
