import { FEATURES, featuresOf } from './features.ts';
import learned from './likeness-weights.json' with { type: 'json' };
import type { Rarity } from './rarity.ts';
import type { Terms } from './terms.ts';

/** What a regression has learned: the weight of every feature of `FEATURES`, in their order. */
export interface LikenessWeights {
  readonly bias: number;
  readonly weights: readonly number[];
}

/**
 * How likely two texts report the same, from 0 to 1; 1 for texts that read the same. The same whichever comes first,
 * to the last digit.
 */
export function likeness(a: Terms, b: Terms, rarity: Rarity, by: LikenessWeights = learned): number {
  if (a.key === b.key) return 1;
  const [first, second] = a.key < b.key ? [a, b] : [b, a];
  const features = featuresOf(first, second, rarity);
  if (features['shared runs'] === 0) return 0;
  const sum = FEATURES.reduce((total, name, at) => total + features[name] * (by.weights[at] ?? 0), by.bias);
  return 1 / (1 + Math.exp(-sum));
}
