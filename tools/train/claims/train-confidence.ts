import { confidenceOf } from '../../../lib/attribution/confidence.ts';

export interface Judged {
  readonly features: readonly number[];
  readonly right: boolean;
}

const STEPS = 3000;
const RATE = 0.5;
const DECAY = 1e-3;

/** Logistic regression by plain gradient descent: which findings are right. */
export function trainConfidence(judged: readonly Judged[]): Float32Array {
  const width = judged[0]?.features.length ?? 0;
  const weights = new Float64Array(width);
  const squares = new Float64Array(width).fill(1e-6);
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Float64Array(width);
    for (const { features, right } of judged) {
      const error = (right ? 1 : 0) - confidenceOf(features, weights);
      features.forEach((value, i) => {
        gradient[i] = (gradient[i] ?? 0) + error * value;
      });
    }
    for (let i = 0; i < width; i++) {
      const g = (gradient[i] ?? 0) / judged.length - DECAY * (weights[i] ?? 0);
      squares[i] = (squares[i] ?? 0) + g * g;
      weights[i] = (weights[i] ?? 0) + (RATE * g) / Math.sqrt(squares[i] ?? 1);
    }
  }
  return Float32Array.from(weights);
}
