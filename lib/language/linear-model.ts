import type { FeatureList } from './feature-list.ts';
import { WeightRows } from './weight-rows.ts';
import type { Weights } from './weights.ts';

/** What a model under training and a shipped one have in common. */
export interface Scorer {
  /** Writes the score of each label into `out`, from `at` on. */
  score(features: FeatureList, out: Float32Array, at?: number): void;
}

/** A linear model over hashed features: one row of int8 weights for each bucket, the number of which is a power of two. */
export class LinearModel implements Scorer {
  readonly #rows: WeightRows;
  readonly #mask: number;
  readonly labels: number;

  constructor(rows: Int8Array, labels: number, scale: number) {
    this.#rows = new WeightRows(rows, labels, scale);
    this.#mask = rows.length / labels - 1;
    this.labels = labels;
    if ((this.#mask & (this.#mask + 1)) !== 0)
      throw new Error('The buckets of a model are not a power of two.');
  }

  score(features: FeatureList, out: Float32Array, at = 0): void {
    this.#rows.score(features, out, at, this.#mask);
  }
}

/** The sections `NAME.rows` and `NAME.scale` (one number). */
export const loadLinearModel = (weights: Weights, name: string, labels: number): LinearModel =>
  new LinearModel(weights.int8(`${name}.rows`), labels, weights.float32(`${name}.scale`)[0] ?? 1);

export function bestOf(scores: Float32Array): number {
  let best = 0;
  for (let label = 1; label < scores.length; label++)
    if ((scores[label] ?? 0) > (scores[best] ?? 0)) best = label;
  return best;
}
