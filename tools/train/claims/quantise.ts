import type { WeightArray } from '../../../lib/language/weights.ts';

/** Four bits and a sign: a finer step costs a fifth more bytes and gains nothing that can be measured. */
const MOST = 15;
/** A little less than half, so that more of the small weights are nothing and take no room. */
const ROUND_UP = 0.4;
/** The share of weights beyond the scale, which are cut to it. */
const CUT = 0.0005;

/** The two sections of a linear model: int8 rows, and the number that one step stands for. */
export function quantised(name: string, weights: Float32Array): [string, WeightArray][] {
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  const largest = sizes[Math.min(sizes.length - 1, Math.floor(sizes.length * (1 - CUT)))] ?? 1;
  const scale = largest / MOST;
  const rows = Int8Array.from(weights, (weight) => {
    const steps = Math.min(MOST, Math.floor(Math.abs(weight) / scale + ROUND_UP));
    return weight < 0 ? -steps : steps;
  });
  return [
    [`${name}.rows`, rows],
    [`${name}.scale`, Float32Array.of(scale)],
  ];
}
