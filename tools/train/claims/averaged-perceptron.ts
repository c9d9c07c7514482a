import type { FeatureList } from '../../../lib/language/feature-list.ts';
import type { Scorer } from '../../../lib/language/linear-model.ts';

/** A multi-class perceptron over hashed features whose weights are averaged over all steps. */
export class AveragedPerceptron implements Scorer {
  readonly labels: number;
  readonly #mask: number;
  readonly #weights: Float32Array;
  readonly #totals: Float64Array;
  readonly #seen: Uint8Array;
  #step = 1;

  constructor(buckets: number, labels: number) {
    this.labels = labels;
    this.#mask = buckets - 1;
    this.#weights = new Float32Array(buckets * labels);
    this.#totals = new Float64Array(buckets * labels);
    this.#seen = new Uint8Array(buckets);
  }

  score({ values, size }: FeatureList, out: Float32Array, at = 0): void {
    out.fill(0, at, at + this.labels);
    for (let i = 0; i < size; i++) {
      const row = ((values[i] ?? 0) & this.#mask) * this.labels;
      for (let label = 0; label < this.labels; label++)
        out[at + label] = (out[at + label] ?? 0) + (this.#weights[row + label] ?? 0);
    }
  }

  /** Counts one decision; where it was wrong, moves towards the right label. */
  learn({ values, size }: FeatureList, right: number, guessed: number): void {
    this.#step++;
    if (right === guessed) return;
    for (let i = 0; i < size; i++) {
      const bucket = (values[i] ?? 0) & this.#mask;
      this.#seen[bucket] = Math.min(255, (this.#seen[bucket] ?? 0) + 1);
      this.#move(bucket * this.labels + right, 1);
      this.#move(bucket * this.labels + guessed, -1);
    }
  }

  #move(at: number, by: number): void {
    this.#weights[at] = (this.#weights[at] ?? 0) + by;
    this.#totals[at] = (this.#totals[at] ?? 0) + by * this.#step;
  }

  /** The averaged weights; buckets that were moved fewer than `least` times are left out. */
  average(least: number): Float32Array {
    const steps = this.#step;
    return this.#weights.map((weight, i) => {
      const rare = (this.#seen[Math.floor(i / this.labels)] ?? 0) < least;
      return rare ? 0 : weight - (this.#totals[i] ?? 0) / steps;
    });
  }
}
