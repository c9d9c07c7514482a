import { FeatureList } from '../../language/feature-list.ts';
import { WeightRows } from '../../language/weight-rows.ts';
import type { Weights } from '../../language/weights.ts';
import { KeyIndex } from './key-index.ts';
import { allowedTransitions, bestPath, factorsOf, marginals } from './label-chain.ts';
import { LABEL_COUNT, OUTSIDE } from './labels.ts';
import {
  EDGE,
  MOST_FEATURES,
  SEATS,
  type Seat,
  type SentenceView,
  writeFeaturesInPlace,
  writeSeatFeatures,
} from './name-features.ts';
import type { WordFacts } from './word-facts.ts';

/** The best labels of a stretch with a name in it, and for each of its tokens how likely each label is (row by row). */
export interface Tagging {
  /** Where in the sentence the stretch begins. */
  readonly first: number;
  readonly labels: Uint8Array;
  readonly likelihood: Float64Array;
}

/** A linear-chain conditional random field over hashed features. Linear in the number of tokens. */
export class NameTagger {
  readonly #index: KeyIndex;
  readonly #rows: WeightRows;
  readonly #transitions: Float64Array;
  readonly #factors: Float64Array;
  readonly #keys = new Uint32Array(MOST_FEATURES);
  /** The rows of the features that were learned. */
  readonly #known = new FeatureList(MOST_FEATURES);
  /** For each seat what the features of words in it come to, for as long as the words are known. */
  readonly #seated = SEATS.map((seat) => ({ seat, scores: new WeakMap<WordFacts, Float32Array>() }));

  constructor(weights: Weights) {
    this.#index = KeyIndex.fromGaps(weights.uint16('feature-gaps'));
    const scale = weights.float32('scale')[0] ?? 1;
    this.#rows = new WeightRows(weights.int8('feature-weights'), LABEL_COUNT, scale);
    this.#transitions = allowedTransitions(weights.float32('transitions'));
    this.#factors = factorsOf(this.#transitions);
  }

  /** Each stretch is a chain of its own; those without a name are left out. */
  tag(view: SentenceView): Tagging[] {
    const taggings: Tagging[] = [];
    for (const { first, end } of view.stretches) {
      const emissions = this.#emissions(view, first, end);
      const labels = bestPath(emissions, this.#transitions);
      if (labels.some((label) => label !== OUTSIDE))
        taggings.push({ first, labels, likelihood: marginals(emissions, this.#factors) });
    }
    return taggings;
  }

  #emissions(view: SentenceView, first: number, end: number): Float32Array {
    const emissions = new Float32Array((end - first) * LABEL_COUNT);
    for (let at = first; at < end; at++) {
      const row = (at - first) * LABEL_COUNT;
      this.#score(writeFeaturesInPlace(view, at, this.#keys), emissions, row);
      for (const { seat, scores } of this.#seated) {
        const word = view.facts[at + seat] ?? EDGE;
        const seated = scores.get(word) ?? this.#seat(word, seat, scores);
        for (let label = 0; label < LABEL_COUNT; label++)
          emissions[row + label] = (emissions[row + label] ?? 0) + (seated[label] ?? 0);
      }
    }
    return emissions;
  }

  #seat(word: WordFacts, seat: Seat, scores: WeakMap<WordFacts, Float32Array>): Float32Array {
    const seated = new Float32Array(LABEL_COUNT);
    this.#score(writeSeatFeatures(word, seat, this.#keys), seated, 0);
    scores.set(word, seated);
    return seated;
  }

  /** Sums what was learned of the first `count` keys. */
  #score(count: number, out: Float32Array, row: number): void {
    const { values } = this.#known;
    let size = 0;
    for (let feature = 0; feature < count; feature++) {
      const rank = this.#index.rankOf(this.#keys[feature] ?? 0);
      if (rank >= 0) values[size++] = rank;
    }
    this.#known.size = size;
    this.#rows.score(this.#known, out, row);
  }
}
