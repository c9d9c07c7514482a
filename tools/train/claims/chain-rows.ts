import type { FeatureList } from '../../../lib/language/feature-list.ts';
import type { Scorer } from '../../../lib/language/linear-model.ts';
import { type FeatureStore, GrowingInts } from './chain-corpus.ts';

export interface Learning {
  readonly rate: number;
  readonly decay: number;
  /** The share of features left out at random, so that none is relied on alone. */
  readonly dropout: number;
}

/** Gradients are summed up from here, so that what was seen seldom moves little. */
const FIRST_SQUARE = 1;
const NEGLIGIBLE = 1e-3;

/** One row of weights for each bucket of hashed features, learned by AdaGrad. Buckets seen too rarely stay at zero. */
export class ChainRows implements Scorer {
  readonly weights: Float32Array;
  readonly width: number;
  readonly #squares: Float32Array;
  readonly #mask: number;
  readonly #allowed: Uint8Array;
  readonly #chosen = new GrowingInts();
  readonly #chosenStarts = new GrowingInts();

  constructor(buckets: number, width: number, { values }: FeatureStore, least: number) {
    this.width = width;
    this.weights = new Float32Array(buckets * width);
    this.#squares = new Float32Array(buckets * width).fill(FIRST_SQUARE);
    this.#mask = buckets - 1;
    const counts = new Uint32Array(buckets);
    for (let i = 0; i < values.size; i++) {
      const bucket = values.at(i) & this.#mask;
      counts[bucket] = (counts[bucket] ?? 0) + 1;
    }
    this.#allowed = Uint8Array.from(counts, (count) => (count >= least ? 1 : 0));
  }

  score({ values, size }: FeatureList, out: Float32Array, at = 0): void {
    out.fill(0, at, at + this.width);
    for (let f = 0; f < size; f++) this.#addRow(((values[f] ?? 0) & this.#mask) * this.width, out, at);
  }

  /** Draws the features that take part in the next step over the tokens `[first, first + length)`, and sums their rows. */
  choose(
    store: FeatureStore,
    first: number,
    length: number,
    out: Float32Array,
    dropout: number,
    random: () => number,
  ): void {
    this.#chosen.size = 0;
    this.#chosenStarts.size = 0;
    const draw = dropout > 0;
    for (let k = 0; k < length; k++) {
      this.#chosenStarts.push(this.#chosen.size);
      const end = store.startOf(first + k + 1);
      for (let f = store.startOf(first + k); f < end; f++) {
        const bucket = store.values.at(f) & this.#mask;
        if (!this.#allowed[bucket] || (draw && random() < dropout)) continue;
        this.#chosen.push(bucket * this.width);
        this.#addRow(bucket * this.width, out, k * this.width);
      }
    }
    this.#chosenStarts.push(this.#chosen.size);
  }

  #addRow(row: number, out: Float32Array, at: number): void {
    for (let l = 0; l < this.width; l++) out[at + l] = (out[at + l] ?? 0) + (this.weights[row + l] ?? 0);
  }

  /** Moves the rows drawn last along the gradient, which has `width` numbers for each token. */
  learn(gradient: Float32Array, length: number, { rate, decay }: Learning): void {
    const { weights, width } = this;
    for (let k = 0; k < length; k++) {
      const from = this.#chosenStarts.at(k);
      const end = this.#chosenStarts.at(k + 1);
      for (let l = 0; l < width; l++) {
        const slope = gradient[k * width + l] ?? 0;
        if (slope < NEGLIGIBLE && slope > -NEGLIGIBLE) continue;
        for (let f = from; f < end; f++) {
          const w = this.#chosen.at(f) + l;
          const full = slope - decay * (weights[w] ?? 0);
          const square = (this.#squares[w] ?? 0) + full * full;
          this.#squares[w] = square;
          weights[w] = (weights[w] ?? 0) + (rate * full) / Math.sqrt(square);
        }
      }
    }
  }

  /** Makes up for the features that were left out while learning. */
  scale(by: number): void {
    for (let w = 0; w < this.weights.length; w++) this.weights[w] = (this.weights[w] ?? 0) * by;
  }
}
