import type { Chain } from './label-chain.ts';

export interface Beliefs {
  /** The probability of each label at each token. */
  readonly tokens: Float32Array;
  /** The probability of each pair of labels; empty unless asked for. */
  readonly pairs: Float32Array;
  readonly logPartition: number;
}

/**
 * Probabilities by the forward-backward algorithm. A scale for each token holds the sums near 1, which is cheaper than
 * adding in log space: one exponential for each score, and one logarithm a token.
 */
export function beliefsOf(chain: Chain, wantPairs = false): Beliefs {
  const potentials = potentialsOf(chain);
  const ahead = sumsAhead(potentials);
  const back = sumsBack(potentials, ahead.scales);
  const tokens = new Float32Array(back.length);
  for (let k = 0; k < tokens.length; k++) tokens[k] = (ahead.sums[k] ?? 0) * (back[k] ?? 0);
  return {
    tokens,
    pairs: wantPairs ? pairBeliefs(potentials, ahead, back) : new Float32Array(0),
    logPartition: ahead.logPartition,
  };
}

interface Potentials {
  readonly length: number;
  readonly labels: number;
  /** The exponential of each emission, relative to the greatest of its token. */
  readonly here: Float64Array;
  /** The exponential of each edge, relative to the greatest of its token. */
  readonly between: Float64Array;
  /** What the two leave out of the partition's logarithm. */
  readonly logShift: number;
}

function potentialsOf({ length, labels, emissions, edges }: Chain): Potentials {
  const here = new Float64Array(length * labels);
  const between = new Float64Array(length * labels * labels);
  const pairs = labels * labels;
  let logShift = 0;
  for (let i = 0; i < length; i++) {
    logShift += exponentials(emissions, here, i * labels, (i + 1) * labels);
    if (i > 0) logShift += exponentials(edges, between, i * pairs, (i + 1) * pairs);
  }
  return { length, labels, here, between, logShift };
}

/** Writes e to the power of what each score of a range lacks of the greatest, which it returns. */
function exponentials(scores: Float32Array, out: Float64Array, start: number, end: number): number {
  let most = -Infinity;
  for (let k = start; k < end; k++) most = Math.max(most, scores[k] ?? 0);
  for (let k = start; k < end; k++) out[k] = Math.exp((scores[k] ?? 0) - most);
  return most;
}

interface Ahead {
  /** All ways to a label at a token, those of one token adding up to 1. */
  readonly sums: Float64Array;
  /** What each token's sums were divided by. */
  readonly scales: Float64Array;
  readonly logPartition: number;
}

function sumsAhead({ length, labels, here, between, logShift }: Potentials): Ahead {
  const sums = new Float64Array(length * labels);
  const scales = new Float64Array(length);
  let logPartition = logShift;
  for (let i = 0; i < length; i++) {
    const row = i * labels;
    let scale = 0;
    for (let to = 0; to < labels; to++) {
      let ways = i > 0 ? 0 : 1;
      if (i > 0)
        for (let from = 0; from < labels; from++)
          ways += (sums[row - labels + from] ?? 0) * (between[(row + from) * labels + to] ?? 0);
      const reached = ways * (here[row + to] ?? 0);
      sums[row + to] = reached;
      scale += reached;
    }
    for (let to = 0; to < labels; to++) sums[row + to] = (sums[row + to] ?? 0) / scale;
    scales[i] = scale;
    logPartition += Math.log(scale);
  }
  return { sums, scales, logPartition };
}

/** All ways from a label at a token to the end, by the scales of the ways ahead. */
function sumsBack({ length, labels, here, between }: Potentials, scales: Float64Array): Float64Array {
  const sums = new Float64Array(length * labels);
  sums.fill(1, Math.max(0, (length - 1) * labels));
  for (let i = length - 2; i >= 0; i--) {
    const next = (i + 1) * labels;
    for (let from = 0; from < labels; from++) {
      let ways = 0;
      for (let to = 0; to < labels; to++)
        ways += (between[(next + from) * labels + to] ?? 0) * (here[next + to] ?? 0) * (sums[next + to] ?? 0);
      sums[i * labels + from] = ways / (scales[i + 1] ?? 1);
    }
  }
  return sums;
}

function pairBeliefs(
  { length, labels, here, between }: Potentials,
  { sums, scales }: Ahead,
  back: Float64Array,
): Float32Array {
  const pairs = new Float32Array(length * labels * labels);
  for (let i = 1; i < length; i++) {
    const row = i * labels;
    for (let from = 0; from < labels; from++) {
      for (let to = 0; to < labels; to++) {
        const edge = (row + from) * labels + to;
        const ways = (sums[row - labels + from] ?? 0) * (between[edge] ?? 0) * (here[row + to] ?? 0);
        pairs[edge] = (ways * (back[row + to] ?? 0)) / (scales[i] ?? 1);
      }
    }
  }
  return pairs;
}
