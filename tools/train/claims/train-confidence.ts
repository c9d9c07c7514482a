import type { Act } from '../../../lib/attribution/claim.ts';
import { orderOf, seeded, shuffle } from './random.ts';

/** A candidate as the confidence sees it, and whether it is right as a whole. */
export interface Judged {
  readonly act: Act;
  readonly numbers: readonly number[];
  readonly traits: Int32Array;
  readonly right: boolean;
}

export interface TrainedConfidence {
  readonly numbers: Float32Array;
  readonly traits: Float32Array;
}

const BUCKETS = 1 << 15;
const ROUNDS = 12;
/** The last rounds move more slowly. */
const SLOW_ROUNDS = 3;
const SLOW = 0.3;
const RATE = 0.05;
const DECAY = 2e-3;
const DROPOUT = 0.3;

const sigmoid = (sum: number): number => 1 / (1 + Math.exp(-sum));

/** Logistic regression by stochastic gradient (AdaGrad, dropout of traits): which candidates are right. */
export function trainConfidence(judged: readonly Judged[], seed = 11): TrainedConfidence {
  const width = judged[0]?.numbers.length ?? 0;
  const numbers = new Weighted(width);
  const traits = new Weighted(BUCKETS);
  const order = orderOf(judged.length);
  const random = seeded(seed);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    const rate = RATE * (round >= ROUNDS - SLOW_ROUNDS ? SLOW : 1);
    for (const index of order) {
      const row = judged[index];
      if (!row) continue;
      const chosen = row.traits.filter(() => random() >= DROPOUT).map((trait) => trait & (BUCKETS - 1));
      let sum = 0;
      for (const bucket of chosen) sum += traits.weights[bucket] ?? 0;
      for (const [i, value] of row.numbers.entries()) sum += value * (numbers.weights[i] ?? 0);
      const error = (row.right ? 1 : 0) - sigmoid(sum);
      for (const [i, value] of row.numbers.entries()) numbers.move(i, error * value, rate, 0);
      for (const bucket of chosen) traits.move(bucket, error, rate, DECAY);
    }
  }
  return { numbers: numbers.weights, traits: traits.weights.map((weight) => weight * (1 - DROPOUT)) };
}

class Weighted {
  readonly weights: Float32Array;
  readonly #squares: Float32Array;

  constructor(size: number) {
    this.weights = new Float32Array(size);
    this.#squares = new Float32Array(size).fill(1);
  }

  move(at: number, slope: number, rate: number, decay: number): void {
    const full = slope - decay * (this.weights[at] ?? 0);
    const square = (this.#squares[at] ?? 1) + full * full;
    this.#squares[at] = square;
    this.weights[at] = (this.weights[at] ?? 0) + (rate * full) / Math.sqrt(square);
  }
}

const STEPS = 4000;
const STEP = 0.2;

/** The factor and summand that make probabilities of sums (Platt's scaling), from those of one act. */
export function calibrate(sums: readonly number[], right: readonly boolean[]): readonly [number, number] {
  let [factor, summand] = [1, 0];
  for (let step = 0; step < STEPS && sums.length > 0; step++) {
    let [byFactor, bySummand] = [0, 0];
    sums.forEach((sum, i) => {
      const error = (right[i] ? 1 : 0) - sigmoid(factor * sum + summand);
      byFactor += error * sum;
      bySummand += error;
    });
    factor += (STEP * byFactor) / sums.length;
    summand += (STEP * bySummand) / sums.length;
  }
  return [factor, summand];
}
