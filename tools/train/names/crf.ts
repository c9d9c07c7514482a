import { allowedTransitions } from '../../../lib/organisations/tagging/label-chain.ts';
import { LABEL_COUNT as L, mayFollow, OUTSIDE } from '../../../lib/organisations/tagging/labels.ts';

/**
 * A stretch of a sentence ready to learn from: its tokens' features one after another, `ends[i]` where token i's end.
 */
export interface Example {
  readonly features: Int32Array;
  readonly ends: Int32Array;
  readonly labels: Uint8Array;
  /** How much it counts. */
  readonly weight: number;
}

/** Which share of the features each look at a stretch goes without, so that none is relied on alone. */
export interface Dropout {
  readonly share: number;
  readonly random: () => number;
}

const MAX_LENGTH = 260;

/** A conditional random field learned by AdaGrad, one stretch at a time. */
export class Crf {
  readonly weights: Float32Array;
  readonly transitions = new Float32Array(L * L);
  readonly #history: Float32Array;
  readonly #transitionHistory = new Float32Array(L * L).fill(1e-2);
  readonly #rate: number;
  readonly #decay: number;
  readonly #dropout: Dropout;
  readonly #local = new Float64Array(MAX_LENGTH * L);
  readonly #forward = new Float64Array(MAX_LENGTH * L);
  readonly #backward = new Float64Array(MAX_LENGTH * L);
  readonly #pairs = new Float64Array(L * L);

  /** `decay`: how far each update pulls a weight back to zero (L2, on the features that are seen). */
  constructor(featureCount: number, rate: number, decay: number, dropout: Dropout) {
    this.#dropout = dropout;
    this.weights = new Float32Array(featureCount * L);
    this.#history = new Float32Array(featureCount * L).fill(1e-2);
    this.#rate = rate;
    this.#decay = decay;
  }

  emissions(example: Example, out: Float64Array): void {
    const { features, ends } = example;
    let from = 0;
    for (let at = 0; at < ends.length; at++) {
      const row = at * L;
      for (let label = 0; label < L; label++) out[row + label] = 0;
      const end = ends[at] ?? 0;
      for (; from < end; from++) {
        const base = (features[from] ?? 0) * L;
        for (let label = 0; label < L; label++)
          out[row + label] = (out[row + label] ?? 0) + (this.weights[base + label] ?? 0);
      }
    }
  }

  /** By how much the weights count less when no feature is left out. */
  get fullShare(): number {
    return 1 - this.#dropout.share;
  }

  fullWeights(): Float32Array {
    return this.weights.map((weight) => weight * this.fullShare);
  }

  #thinned(example: Example): Example {
    const { share, random } = this.#dropout;
    if (share === 0) return example;
    const kept: number[] = [];
    const ends = new Int32Array(example.ends.length);
    let from = 0;
    example.ends.forEach((end, at) => {
      for (; from < end; from++) if (random() >= share) kept.push(example.features[from] ?? 0);
      ends[at] = kept.length;
    });
    return { ...example, features: Int32Array.from(kept), ends };
  }

  /** Learns from one stretch. */
  learn(full: Example): void {
    const example = this.#thinned(full);
    const length = example.ends.length;
    const [local, forward, backward] = [this.#local, this.#forward, this.#backward];
    this.emissions(example, local);
    for (let at = 0; at < length; at++) {
      const row = at * L;
      let top = Number.NEGATIVE_INFINITY;
      for (let label = 0; label < L; label++) top = Math.max(top, local[row + label] ?? 0);
      for (let label = 0; label < L; label++) local[row + label] = Math.exp((local[row + label] ?? 0) - top);
    }
    const step = allowedTransitions(this.transitions).map(Math.exp);
    for (let at = 0; at < length; at++) {
      const row = at * L;
      let total = 0;
      for (let label = 0; label < L; label++) {
        let sum = 0;
        if (at === 0) sum = mayFollow(OUTSIDE, label) ? 1 : 0;
        else for (let b = 0; b < L; b++) sum += (forward[row - L + b] ?? 0) * (step[b * L + label] ?? 0);
        const value = sum * (local[row + label] ?? 0);
        forward[row + label] = value;
        total += value;
      }
      for (let label = 0; label < L; label++) forward[row + label] = (forward[row + label] ?? 0) / total;
    }
    const pairs = this.#pairs.fill(0);
    for (let at = length - 1; at >= 0; at--) {
      const row = at * L;
      let total = 0;
      for (let label = 0; label < L; label++) {
        let sum = 0;
        if (at === length - 1) sum = mayFollow(label, OUTSIDE) ? 1 : 0;
        else
          for (let a = 0; a < L; a++)
            sum += (step[label * L + a] ?? 0) * (local[row + L + a] ?? 0) * (backward[row + L + a] ?? 0);
        backward[row + label] = sum;
        total += sum;
      }
      for (let label = 0; label < L; label++) backward[row + label] = (backward[row + label] ?? 0) / total;
      if (at < length - 1) this.#countPairs(row, step);
    }
    this.#update(example, pairs);
  }

  #countPairs(row: number, step: Float64Array): void {
    const [local, forward, backward, pairs] = [this.#local, this.#forward, this.#backward, this.#pairs];
    let total = 0;
    for (let b = 0; b < L; b++)
      for (let a = 0; a < L; a++)
        total +=
          (forward[row + b] ?? 0) *
          (step[b * L + a] ?? 0) *
          (local[row + L + a] ?? 0) *
          (backward[row + L + a] ?? 0);
    for (let b = 0; b < L; b++)
      for (let a = 0; a < L; a++)
        pairs[b * L + a] =
          (pairs[b * L + a] ?? 0) +
          ((forward[row + b] ?? 0) *
            (step[b * L + a] ?? 0) *
            (local[row + L + a] ?? 0) *
            (backward[row + L + a] ?? 0)) /
            total;
  }

  #update({ features, ends, labels, weight }: Example, pairs: Float64Array): void {
    const [forward, backward, weights, history] = [
      this.#forward,
      this.#backward,
      this.weights,
      this.#history,
    ];
    const gradient = new Float64Array(L);
    let from = 0;
    for (let at = 0; at < ends.length; at++) {
      let total = 0;
      for (let label = 0; label < L; label++) {
        gradient[label] = (forward[at * L + label] ?? 0) * (backward[at * L + label] ?? 0);
        total += gradient[label] ?? 0;
      }
      let largest = 0;
      for (let label = 0; label < L; label++) {
        const g = weight * ((labels[at] === label ? 1 : 0) - (gradient[label] ?? 0) / total);
        gradient[label] = g;
        largest = Math.max(largest, Math.abs(g));
      }
      const end = ends[at] ?? 0;
      if (largest < 1e-3) {
        from = end;
        continue;
      }
      for (; from < end; from++) {
        const base = (features[from] ?? 0) * L;
        for (let label = 0; label < L; label++) {
          const cell = base + label;
          const g = (gradient[label] ?? 0) - this.#decay * (weights[cell] ?? 0);
          const h = (history[cell] ?? 0) + g * g;
          history[cell] = h;
          weights[cell] = (weights[cell] ?? 0) + (this.#rate * g) / Math.sqrt(h);
        }
      }
    }
    for (let at = 1; at < labels.length; at++) {
      const cell = (labels[at - 1] ?? 0) * L + (labels[at] ?? 0);
      pairs[cell] = (pairs[cell] ?? 0) - 1;
    }
    for (let cell = 0; cell < L * L; cell++) {
      const g = -weight * (pairs[cell] ?? 0) - this.#decay * (this.transitions[cell] ?? 0);
      if (g === 0) continue;
      const h = (this.#transitionHistory[cell] ?? 0) + g * g;
      this.#transitionHistory[cell] = h;
      this.transitions[cell] = (this.transitions[cell] ?? 0) + (this.#rate * g) / Math.sqrt(h);
    }
  }
}
