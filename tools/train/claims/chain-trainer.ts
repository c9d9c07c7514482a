import { beliefsOf } from '../../../lib/attribution/labelling/beliefs.ts';
import { type Chain, FORBIDDEN } from '../../../lib/attribution/labelling/label-chain.ts';
import type { ChainCorpus } from './chain-corpus.ts';
import { ChainRows, type Learning } from './chain-rows.ts';
import { orderOf, seeded, shuffle } from './random.ts';

export interface ChainOptions {
  readonly labels: number;
  readonly buckets: number;
  readonly edgeBuckets: number;
  readonly rounds: number;
  /** A label that is known beforehand: it stands where it does, and nowhere else. */
  readonly knownLabel?: number;
  readonly rate?: number;
  readonly dropout?: number;
  readonly decay?: number;
  /** Features seen less often than this in training are left out. */
  readonly least?: number;
  readonly seed?: number;
}

export interface TrainedChain {
  readonly emissions: ChainRows;
  readonly edges: ChainRows;
}

/** The last rounds move ever more slowly. */
const LAST_SPEEDS = [0.5, 0.25, 0.1];

/** Learns a conditional random field by stochastic gradient: AdaGrad with feature dropout and a small L2 decay. */
export function trainChain(corpus: ChainCorpus, options: ChainOptions): TrainedChain {
  const { labels, buckets, edgeBuckets, rounds, knownLabel = -1 } = options;
  const { rate = 0.15, dropout = 0.5, decay = 1e-3, least = 5, seed = 7 } = options;
  const emissions = new ChainRows(buckets, labels, corpus.features, least);
  const edges = new ChainRows(edgeBuckets, labels * labels, corpus.edges, least);
  const order = orderOf(corpus.sequences);
  const random = seeded(seed);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    const speed = LAST_SPEEDS[round - rounds + LAST_SPEEDS.length] ?? 1;
    const learning: Learning = { rate: rate * speed, decay, dropout };
    let loss = 0;
    for (const sequence of order) {
      const first = corpus.starts.at(sequence);
      const length = corpus.starts.at(sequence + 1) - first;
      const chain: Chain = {
        length,
        labels,
        emissions: new Float32Array(length * labels),
        edges: new Float32Array(length * labels * labels),
      };
      emissions.choose(corpus.features, first, length, chain.emissions, dropout, random);
      edges.choose(corpus.edges, first, length, chain.edges, dropout, random);
      if (knownLabel >= 0) settleKnown(chain, corpus, first, knownLabel);
      loss += learnSequence(chain, corpus, first, emissions, edges, learning);
    }
    console.log(`  round ${round + 1}: loss ${(loss / order.length).toFixed(4)}`);
  }
  emissions.scale(1 - dropout);
  edges.scale(1 - dropout);
  return { emissions, edges };
}

function settleKnown(
  { length, labels, emissions }: Chain,
  { gold }: ChainCorpus,
  first: number,
  known: number,
): void {
  for (let k = 0; k < length; k++) {
    const isKnown = gold.at(first + k) === known;
    for (let l = 0; l < labels; l++) if ((l === known) !== isKnown) emissions[k * labels + l] = FORBIDDEN;
  }
}

/** @returns the loss before the step. */
function learnSequence(
  chain: Chain,
  { gold }: ChainCorpus,
  first: number,
  emissions: ChainRows,
  edges: ChainRows,
  learning: Learning,
): number {
  const { length, labels } = chain;
  const beliefs = beliefsOf(chain, true);
  const gradient = beliefs.tokens.map((belief) => -belief);
  const edgeGradient = beliefs.pairs.map((belief) => -belief);
  let score = 0;
  for (let k = 0; k < length; k++) {
    const here = k * labels + gold.at(first + k);
    score += chain.emissions[here] ?? 0;
    gradient[here] = (gradient[here] ?? 0) + 1;
    if (k === 0) continue;
    const edge = (k * labels + gold.at(first + k - 1)) * labels + gold.at(first + k);
    score += chain.edges[edge] ?? 0;
    edgeGradient[edge] = (edgeGradient[edge] ?? 0) + 1;
  }
  emissions.learn(gradient, length, learning);
  edges.learn(edgeGradient, length, learning);
  return beliefs.logPartition - score;
}
