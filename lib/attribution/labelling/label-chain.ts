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

export interface Beliefs {
  /** The probability of each label at each token. */
  readonly tokens: Float32Array;
  /** The probability of each pair of labels; empty unless asked for. */
  readonly pairs: Float32Array;
  readonly logPartition: number;
}

/** Probabilities by the forward-backward algorithm, in log space. */
export function beliefsOf(chain: Chain, wantPairs = false): Beliefs {
  const { length, labels, emissions, edges } = chain;
  const ahead = new Float32Array(length * labels);
  const back = new Float32Array(length * labels);
  const terms = new Float32Array(labels);
  ahead.set(emissions.subarray(0, labels));
  for (let i = 1; i < length; i++) {
    for (let to = 0; to < labels; to++) {
      for (let before = 0; before < labels; before++) {
        terms[before] =
          (ahead[(i - 1) * labels + before] ?? 0) + (edges[(i * labels + before) * labels + to] ?? 0);
      }
      ahead[i * labels + to] = logSum(terms) + (emissions[i * labels + to] ?? 0);
    }
  }
  for (let i = length - 2; i >= 0; i--) {
    for (let here = 0; here < labels; here++) {
      for (let to = 0; to < labels; to++) {
        const next = (i + 1) * labels + to;
        terms[to] =
          (edges[((i + 1) * labels + here) * labels + to] ?? 0) + (emissions[next] ?? 0) + (back[next] ?? 0);
      }
      back[i * labels + here] = logSum(terms);
    }
  }
  const logPartition = length ? logSum(ahead.subarray((length - 1) * labels)) : 0;
  const tokens = ahead.map((value, k) => Math.exp(value + (back[k] ?? 0) - logPartition));
  const pairs = wantPairs ? pairBeliefs(chain, ahead, back, logPartition) : new Float32Array(0);
  return { tokens, pairs, logPartition };
}

function pairBeliefs(
  chain: Chain,
  ahead: Float32Array,
  back: Float32Array,
  logPartition: number,
): Float32Array {
  const { length, labels, emissions, edges } = chain;
  const pairs = new Float32Array(length * labels * labels);
  for (let i = 1; i < length; i++) {
    for (let before = 0; before < labels; before++) {
      for (let to = 0; to < labels; to++) {
        const edge = (i * labels + before) * labels + to;
        const here = i * labels + to;
        pairs[edge] = Math.exp(
          (ahead[(i - 1) * labels + before] ?? 0) +
            (edges[edge] ?? 0) +
            (emissions[here] ?? 0) +
            (back[here] ?? 0) -
            logPartition,
        );
      }
    }
  }
  return pairs;
}

function logSum(terms: Float32Array): number {
  let most = -Infinity;
  for (const term of terms) if (term > most) most = term;
  let sum = 0;
  for (const term of terms) sum += Math.exp(term - most);
  return most + Math.log(sum);
}
