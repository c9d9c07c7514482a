import type { WeightArray } from '../../../lib/language/weights.ts';

/** Five bits and a sign: a finer step costs a third more bytes and gains nothing that can be measured. */
const MOST = 31;
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
  const rows = Int8Array.from(weights, (weight) =>
    Math.max(-MOST, Math.min(MOST, Math.round(weight / scale))),
  );
  return [
    [`${name}.rows`, rows],
    [`${name}.scale`, Float32Array.of(scale)],
  ];
}
