import type { FeatureList } from '../../language/feature-list.ts';
import { loadLinearModel, type Scorer } from '../../language/linear-model.ts';
import type { Weights } from '../../language/weights.ts';
import { type Chain, FORBIDDEN } from './label-chain.ts';

/** The two linear models of a chain: one for a token's label, one for a pair of neighbouring labels. */
export interface ChainModel {
  readonly emissions: Scorer;
  readonly edges: Scorer;
}

export const loadChainModel = (weights: Weights, name: string, labels: number): ChainModel => ({
  emissions: loadLinearModel(weights, `${name}.emissions`, labels),
  edges: loadLinearModel(weights, `${name}.edges`, labels * labels),
});

/** Scores a sequence; the two callbacks fill the features of a token and of the step that leads to it. */
export function scoreChain(
  model: ChainModel,
  length: number,
  labels: number,
  fill: (k: number) => FeatureList,
  fillEdge: (k: number) => FeatureList,
): Chain {
  const emissions = new Float32Array(length * labels);
  const edges = new Float32Array(length * labels * labels);
  for (let k = 0; k < length; k++) {
    model.emissions.score(fill(k), emissions, k * labels);
    if (k > 0) model.edges.score(fillEdge(k), edges, k * labels * labels);
  }
  return { length, labels, emissions, edges };
}

/** Allows `label` at the tokens `[first, end)` and nowhere else. */
export function forceLabel(
  { length, labels, emissions }: Chain,
  label: number,
  first: number,
  end: number,
): void {
  for (let k = 0; k < length; k++) {
    const forced = k >= first && k < end;
    for (let l = 0; l < labels; l++) if ((l === label) !== forced) emissions[k * labels + l] = FORBIDDEN;
  }
}

/** Leaves one label at a token. */
export function settleLabel({ labels, emissions }: Chain, k: number, label: number): void {
  for (let l = 0; l < labels; l++) if (l !== label) emissions[k * labels + l] = FORBIDDEN;
}
