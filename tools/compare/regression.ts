import type { LikenessWeights } from '../../lib/compare/match/likeness.ts';

export interface Example {
  readonly features: readonly number[];
  readonly label: 0 | 1;
}

const ROUNDS = 600;
const STEP = 0.05;

/**
 * Logistic regression by gradient descent (Adam) over all examples, on standardised features; the weights handed
 * back are for the features as they are. `restraint` (L2) keeps weights small. No chance is involved: the same
 * examples give the same weights.
 */
export function learnWeights(examples: readonly Example[], restraint: number): LikenessWeights {
  const columns =
    examples[0]?.features.map((_, at) => examples.map(({ features }) => features[at] ?? 0)) ?? [];
  const scales = columns.map(scaleOf);
  const rows = examples.map(({ features, label }) => ({
    label,
    x: [...scales.map(({ mean, spread }, at) => ((features[at] ?? 0) - mean) / spread), 1],
  }));
  const size = scales.length + 1;
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = slopeOf(rows, weights, restraint);
    for (let k = 0; k < size; k++) {
      const g = slope[k] ?? 0;
      mean[k] = 0.9 * (mean[k] ?? 0) + 0.1 * g;
      square[k] = 0.999 * (square[k] ?? 0) + 0.001 * g * g;
      const step =
        (mean[k] ?? 0) / (1 - 0.9 ** round) / (Math.sqrt((square[k] ?? 0) / (1 - 0.999 ** round)) + 1e-8);
      weights[k] = (weights[k] ?? 0) - STEP * step;
    }
  }
  const unscaled = scales.map(({ spread }, at) => (weights[at] ?? 0) / spread);
  const bias = scales.reduce((sum, { mean }, at) => sum - (unscaled[at] ?? 0) * mean, weights[size - 1] ?? 0);
  return { bias: round(bias), weights: unscaled.map(round) };
}

interface Row {
  readonly label: 0 | 1;
  readonly x: readonly number[];
}

function slopeOf(rows: readonly Row[], weights: Float64Array, restraint: number): Float64Array {
  const slope = new Float64Array(weights.length);
  for (const { x, label } of rows) {
    let sum = 0;
    for (let k = 0; k < x.length; k++) sum += (x[k] ?? 0) * (weights[k] ?? 0);
    const error = 1 / (1 + Math.exp(-sum)) - label;
    for (let k = 0; k < x.length; k++) slope[k] = (slope[k] ?? 0) + (error * (x[k] ?? 0)) / rows.length;
  }
  for (let k = 0; k < weights.length - 1; k++) {
    slope[k] = (slope[k] ?? 0) + (restraint * (weights[k] ?? 0)) / rows.length;
  }
  return slope;
}

function scaleOf(column: readonly number[]): { mean: number; spread: number } {
  const mean = column.reduce((sum, value) => sum + value, 0) / column.length;
  const variance = column.reduce((sum, value) => sum + (value - mean) ** 2, 0) / column.length;
  return { mean, spread: Math.sqrt(variance) || 1 };
}

const round = (value: number) => Number(value.toFixed(4));
