import type { Weights } from '../../language/weights.ts';
import { KeyIndex } from './key-index.ts';
import { LABEL_COUNT, mayFollow, OUTSIDE } from './labels.ts';
import { MOST_FEATURES, type SentenceView, writeFeatures } from './name-features.ts';

/** The best labels of a sentence, and for each token how likely each label is (row by row). */
export interface Tagging {
  readonly labels: Uint8Array;
  readonly likelihood: Float64Array;
}

const IMPOSSIBLE = -1e9;
/**
 * What is taken off the score of "no name" for a word with a capital: the silver corpus leaves many names out, and
 * the field learns to. Set on development texts.
 */
const EAGERNESS = 0.5;

/** A linear-chain conditional random field over hashed features. Linear in the number of tokens. */
export class NameTagger {
  readonly #index: KeyIndex;
  readonly #weights: Int8Array;
  readonly #scale: number;
  readonly #transitions: Float64Array;
  readonly #keys = new Uint32Array(MOST_FEATURES);

  constructor(weights: Weights) {
    this.#index = KeyIndex.fromGaps(weights.uint16('feature-gaps'));
    this.#weights = weights.int8('feature-weights');
    this.#scale = weights.float32('scale')[0] ?? 1;
    this.#transitions = allowedTransitions(weights.float32('transitions'));
  }

  /** Nothing where the sentence has no name. */
  tag(view: SentenceView): Tagging | undefined {
    if (!view.facts.some((fact) => fact.capital)) return undefined;
    const emissions = this.#emissions(view);
    const labels = bestPath(emissions, this.#transitions);
    if (labels.every((label) => label === OUTSIDE)) return undefined;
    return { labels, likelihood: marginals(emissions, this.#transitions) };
  }

  #emissions(view: SentenceView): Float64Array {
    const emissions = new Float64Array(view.facts.length * LABEL_COUNT);
    const sums = new Int32Array(LABEL_COUNT);
    const near = nearCapitals(view);
    for (let at = 0; at < view.facts.length; at++) {
      if (near[at] === 0) {
        emissions.fill(IMPOSSIBLE, at * LABEL_COUNT + OUTSIDE + 1, (at + 1) * LABEL_COUNT);
        continue;
      }
      sums.fill(0);
      const count = writeFeatures(view, at, this.#keys);
      for (let feature = 0; feature < count; feature++) {
        const rank = this.#index.rankOf(this.#keys[feature] ?? 0);
        if (rank < 0) continue;
        const row = rank * LABEL_COUNT;
        for (let label = 0; label < LABEL_COUNT; label++)
          sums[label] = (sums[label] ?? 0) + (this.#weights[row + label] ?? 0);
      }
      for (let label = 0; label < LABEL_COUNT; label++)
        emissions[at * LABEL_COUNT + label] = (sums[label] ?? 0) * this.#scale;
      if (view.facts[at]?.capital)
        emissions[at * LABEL_COUNT] =
          (emissions[at * LABEL_COUNT] ?? 0) - Number(globalThis.process?.env?.B ?? EAGERNESS);
    }
    return emissions;
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

/** Row: the label before; column: the label after. What may not follow is made impossible. */
export function allowedTransitions(learned: ArrayLike<number>): Float64Array {
  const transitions = new Float64Array(LABEL_COUNT * LABEL_COUNT);
  for (let before = 0; before < LABEL_COUNT; before++)
    for (let after = 0; after < LABEL_COUNT; after++) {
      const cell = before * LABEL_COUNT + after;
      transitions[cell] = mayFollow(before, after) ? (learned[cell] ?? 0) : IMPOSSIBLE;
    }
  return transitions;
}

const mayBegin = (label: number) => mayFollow(OUTSIDE, label);
const mayEnd = (label: number) => mayFollow(label, OUTSIDE);

/** Whether a token can only be outside. */
const isFar = (emissions: Float64Array, at: number): boolean =>
  emissions[at * LABEL_COUNT + LABEL_COUNT - 1] === IMPOSSIBLE;

/** Viterbi. */
export function bestPath(emissions: Float64Array, transitions: Float64Array): Uint8Array {
  const length = emissions.length / LABEL_COUNT;
  const cameFrom = new Uint8Array(emissions.length);
  let scores = new Float64Array(LABEL_COUNT);
  for (let label = 0; label < LABEL_COUNT; label++)
    scores[label] = mayBegin(label) ? (emissions[label] ?? 0) : IMPOSSIBLE;
  for (let at = 1; at < length; at++) {
    const next = new Float64Array(LABEL_COUNT).fill(IMPOSSIBLE);
    const reach = isFar(emissions, at) ? 1 : LABEL_COUNT;
    for (let label = 0; label < reach; label++) {
      let best = Number.NEGATIVE_INFINITY;
      let from = 0;
      for (let before = 0; before < LABEL_COUNT; before++) {
        const score = (scores[before] ?? 0) + (transitions[before * LABEL_COUNT + label] ?? 0);
        if (score > best) {
          best = score;
          from = before;
        }
      }
      next[label] = best + (emissions[at * LABEL_COUNT + label] ?? 0);
      cameFrom[at * LABEL_COUNT + label] = from;
    }
    scores = next;
  }
  const labels = new Uint8Array(length);
  let label = OUTSIDE;
  for (let last = 0; last < LABEL_COUNT; last++)
    if (mayEnd(last) && (scores[last] ?? 0) > (scores[label] ?? 0)) label = last;
  for (let at = length - 1; at >= 0; at--) {
    labels[at] = label;
    label = cameFrom[at * LABEL_COUNT + label] ?? OUTSIDE;
  }
  return labels;
}

/** Forward-backward with each step scaled to sum to one, so that no length of sentence overflows. */
export function marginals(emissions: Float64Array, transitions: Float64Array): Float64Array {
  const length = emissions.length / LABEL_COUNT;
  const step = transitions.map(Math.exp);
  const local = new Float64Array(emissions.length);
  const forward = new Float64Array(emissions.length);
  const backward = new Float64Array(emissions.length);
  for (let at = 0; at < length; at++) {
    const row = at * LABEL_COUNT;
    if (isFar(emissions, at)) {
      forward[row] = 1;
      local[row] = 1;
      continue;
    }
    let top = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < LABEL_COUNT; label++) top = Math.max(top, emissions[row + label] ?? 0);
    for (let label = 0; label < LABEL_COUNT; label++) {
      local[row + label] = Math.exp((emissions[row + label] ?? 0) - top);
      let sum = 0;
      if (at === 0) sum = mayBegin(label) ? 1 : 0;
      else
        for (let before = 0; before < LABEL_COUNT; before++)
          sum += (forward[row - LABEL_COUNT + before] ?? 0) * (step[before * LABEL_COUNT + label] ?? 0);
      forward[row + label] = sum * (local[row + label] ?? 0);
    }
    scaleToOne(forward, row);
  }
  for (let at = length - 1; at >= 0; at--) {
    const row = at * LABEL_COUNT;
    if (isFar(emissions, at)) {
      backward[row] = 1;
      continue;
    }
    for (let label = 0; label < LABEL_COUNT; label++) {
      let sum = 0;
      if (at === length - 1) sum = mayEnd(label) ? 1 : 0;
      else
        for (let after = 0; after < LABEL_COUNT; after++) {
          const cell = row + LABEL_COUNT + after;
          sum += (step[label * LABEL_COUNT + after] ?? 0) * (local[cell] ?? 0) * (backward[cell] ?? 0);
        }
      backward[row + label] = sum;
    }
    scaleToOne(backward, row);
  }
  const likelihood = forward.map((value, cell) => value * (backward[cell] ?? 0));
  for (let at = 0; at < length; at++) scaleToOne(likelihood, at * LABEL_COUNT);
  return likelihood;
}

function scaleToOne(values: Float64Array, row: number): void {
  let sum = 0;
  for (let label = 0; label < LABEL_COUNT; label++) sum += values[row + label] ?? 0;
  if (sum <= 0) return;
  for (let label = 0; label < LABEL_COUNT; label++) values[row + label] = (values[row + label] ?? 0) / sum;
}
