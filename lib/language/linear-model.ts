import type { FeatureList } from './feature-list.ts';
import type { Weights } from './weights.ts';

/** What a model under training and a shipped one have in common. */
export interface Scorer {
  /** Writes the score of each label into `out`. */
  score(features: FeatureList, out: Float32Array): void;
}

/** A linear model over hashed features: one row of int8 weights for each bucket, the number of which is a power of two. */
export class LinearModel implements Scorer {
  readonly #rows: Int8Array;
  readonly #mask: number;
  readonly #scale: number;
  readonly #sums: Int32Array;
  readonly labels: number;

  constructor(rows: Int8Array, labels: number, scale: number) {
    this.#rows = rows;
    this.#mask = rows.length / labels - 1;
    this.#scale = scale;
    this.#sums = new Int32Array(labels);
    this.labels = labels;
    if ((this.#mask & (this.#mask + 1)) !== 0)
      throw new Error('The buckets of a model are not a power of two.');
  }

  score({ values, size }: FeatureList, out: Float32Array): void {
    const { labels } = this;
    const rows = this.#rows;
    const mask = this.#mask;
    const sums = this.#sums;
    sums.fill(0);
    for (let i = 0; i < size; i++) {
      const row = ((values[i] ?? 0) & mask) * labels;
      for (let label = 0; label < labels; label++)
        sums[label] = (sums[label] ?? 0) + (rows[row + label] ?? 0);
    }
    for (let label = 0; label < labels; label++) out[label] = (sums[label] ?? 0) * this.#scale;
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
