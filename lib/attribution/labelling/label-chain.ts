/**
 * A linear chain of labels (a conditional random field): `emissions` has a score for each token and label,
 * `edges` one for each token and pair (label before, label here). An edge of the first token is not read.
 */
export interface Chain {
  readonly length: number;
  readonly labels: number;
  readonly emissions: Float32Array;
  readonly edges: Float32Array;
}

/** A score that no sum of others makes up for. */
export const FORBIDDEN = -1e4;

/** The best sequence of labels. */
export function bestLabels({ length, labels, emissions, edges }: Chain): Uint8Array {
  const best = new Float32Array(length * labels);
  const from = new Uint8Array(length * labels);
  best.set(emissions.subarray(0, labels));
  for (let i = 1; i < length; i++) {
    for (let to = 0; to < labels; to++) {
      let most = -Infinity;
      for (let before = 0; before < labels; before++) {
        const score =
          (best[(i - 1) * labels + before] ?? 0) + (edges[(i * labels + before) * labels + to] ?? 0);
        if (score > most) {
          most = score;
          from[i * labels + to] = before;
        }
      }
      best[i * labels + to] = most + (emissions[i * labels + to] ?? 0);
    }
  }
  return trace(best, from, length, labels);
}

function trace(best: Float32Array, from: Uint8Array, length: number, labels: number): Uint8Array {
  const path = new Uint8Array(length);
  if (length === 0) return path;
  let label = 0;
  const last = (length - 1) * labels;
  for (let to = 1; to < labels; to++) if ((best[last + to] ?? 0) > (best[last + label] ?? 0)) label = to;
  for (let i = length - 1; i >= 0; i--) {
    path[i] = label;
    label = from[i * labels + label] ?? 0;
  }
  return path;
}
