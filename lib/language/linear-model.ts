import type { FeatureList } from './feature-list.ts';
import type { Weights } from './weights.ts';

/** What a model under training and a shipped one have in common. */
export interface Scorer {
  /** Writes the score of each label into `out`, from `at` on. */
  score(features: FeatureList, out: Float32Array, at?: number): void;
}

const LANES = 4;
/** Turns four signed bytes into unsigned ones, each greater by `BIAS`. */
const UNSIGN = 0x80808080;
const BIAS = 128;
/** The even bytes of four: two sums of 16 bits, enough for the longest list of features. */
const EVEN = 0x00ff00ff;
const MOST_FEATURES = 256;

/** A linear model over hashed features: one row of int8 weights for each bucket, the number of which is a power of two. */
export class LinearModel implements Scorer {
  readonly #rows: Int8Array;
  /** The same rows, four weights in each number, where their length allows it. */
  readonly #fours: Int32Array | undefined;
  readonly #mask: number;
  readonly #scale: number;
  readonly labels: number;

  constructor(rows: Int8Array, labels: number, scale: number) {
    this.#rows = rows;
    this.#mask = rows.length / labels - 1;
    this.#scale = scale;
    this.labels = labels;
    if ((this.#mask & (this.#mask + 1)) !== 0)
      throw new Error('The buckets of a model are not a power of two.');
    if (labels % LANES === 0 && rows.byteOffset % LANES === 0)
      this.#fours = new Int32Array(rows.buffer, rows.byteOffset, rows.length / LANES);
  }

  score(features: FeatureList, out: Float32Array, at = 0): void {
    if (this.#fours && features.size <= MOST_FEATURES) this.#scoreFours(this.#fours, features, out, at);
    else this.#scoreEach(features, out, at);
  }

  #scoreEach({ values, size }: FeatureList, out: Float32Array, at: number): void {
    const { labels } = this;
    const rows = this.#rows;
    const mask = this.#mask;
    for (let label = 0; label < labels; label++) {
      let sum = 0;
      for (let i = 0; i < size; i++) sum += rows[((values[i] ?? 0) & mask) * labels + label] ?? 0;
      out[at + label] = sum * this.#scale;
    }
  }

  /** Sums four labels at a time, two in each number: half the reads, a quarter of the additions. */
  #scoreFours(fours: Int32Array, { values, size }: FeatureList, out: Float32Array, at: number): void {
    const width = this.labels / LANES;
    const mask = this.#mask;
    const scale = this.#scale;
    const bias = size * BIAS;
    for (let four = 0; four < width; four++) {
      let even = 0;
      let odd = 0;
      for (let i = 0; i < size; i++) {
        const bytes = (fours[((values[i] ?? 0) & mask) * width + four] ?? 0) ^ UNSIGN;
        even = (even + (bytes & EVEN)) | 0;
        odd = (odd + ((bytes >>> 8) & EVEN)) | 0;
      }
      const label = at + four * LANES;
      out[label] = ((even & 0xffff) - bias) * scale;
      out[label + 1] = ((odd & 0xffff) - bias) * scale;
      out[label + 2] = ((even >>> 16) - bias) * scale;
      out[label + 3] = ((odd >>> 16) - bias) * scale;
    }
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
