import { FeatureList } from '../../language/feature-list.ts';
import { WeightRows } from '../../language/weight-rows.ts';
import type { Weights } from '../../language/weights.ts';
import { KeyIndex } from './key-index.ts';
import { allowedTransitions, bestPath, factorsOf, IMPOSSIBLE, marginals } from './label-chain.ts';
import { LABEL_COUNT, OUTSIDE } from './labels.ts';
import { MOST_FEATURES, type SentenceView, writeFeatures } from './name-features.ts';

/** The best labels of a sentence, and for each token how likely each label is (row by row). */
export interface Tagging {
  readonly labels: Uint8Array;
  readonly likelihood: Float64Array;
}

/**
 * What is taken off the score of "no name" for a word with a capital: the silver corpus leaves many names out, and
 * the field learns to. Set on development texts.
 */
const EAGERNESS = 0.5;

/** A linear-chain conditional random field over hashed features. Linear in the number of tokens. */
export class NameTagger {
  readonly #index: KeyIndex;
  readonly #rows: WeightRows;
  readonly #transitions: Float64Array;
  readonly #factors: Float64Array;
  readonly #keys = new Uint32Array(MOST_FEATURES);
  /** The rows of the features that were learned. */
  readonly #known = new FeatureList(MOST_FEATURES);

  constructor(weights: Weights) {
    this.#index = KeyIndex.fromGaps(weights.uint16('feature-gaps'));
    const scale = weights.float32('scale')[0] ?? 1;
    this.#rows = new WeightRows(weights.int8('feature-weights'), LABEL_COUNT, scale);
    this.#transitions = allowedTransitions(weights.float32('transitions'));
    this.#factors = factorsOf(this.#transitions);
  }

  /** Nothing where the sentence has no name. */
  tag(view: SentenceView): Tagging | undefined {
    if (!view.facts.some((fact) => fact.capital)) return undefined;
    const emissions = this.#emissions(view);
    const labels = bestPath(emissions, this.#transitions);
    if (labels.every((label) => label === OUTSIDE)) return undefined;
    return { labels, likelihood: marginals(emissions, this.#factors) };
  }

  #emissions(view: SentenceView): Float32Array {
    const emissions = new Float32Array(view.facts.length * LABEL_COUNT);
    const near = nearCapitals(view);
    for (let at = 0; at < view.facts.length; at++) {
      const row = at * LABEL_COUNT;
      if (near[at] === 0) {
        emissions.fill(IMPOSSIBLE, row + OUTSIDE + 1, row + LABEL_COUNT);
        continue;
      }
      this.#addFeatures(view, at, emissions, row);
      if (view.facts[at]?.capital) emissions[row + OUTSIDE] = (emissions[row + OUTSIDE] ?? 0) - EAGERNESS;
    }
    return emissions;
  }

  #addFeatures(view: SentenceView, at: number, emissions: Float32Array, row: number): void {
    const { values } = this.#known;
    const index = this.#index;
    const keys = this.#keys;
    const count = writeFeatures(view, at, keys);
    let size = 0;
    for (let feature = 0; feature < count; feature++) {
      const rank = index.rankOf(keys[feature] ?? 0);
      if (rank >= 0) values[size++] = rank;
    }
    this.#known.size = size;
    this.#rows.score(this.#known, emissions, row);
  }
}

const REACH = 4;

/** Marks the tokens that a name may reach: a few to either side of a capital. All others are outside. */
export function nearCapitals({ facts }: SentenceView): Uint8Array {
  const near = new Uint8Array(facts.length);
  let last = Number.NEGATIVE_INFINITY;
  facts.forEach((fact, at) => {
    if (fact.capital) {
      const from = at - last <= 2 * REACH ? last : at - 1;
      near.fill(1, Math.max(0, from), at + 1);
      last = at;
    } else if (at - last === 1) near[at] = 1;
  });
  return near;
}
