import { ALL_PAIRS, LABEL_COUNT, mayFollow, OUTSIDE } from './labels.ts';

/** The score of what cannot be. */
export const IMPOSSIBLE = -1e9;

const mayBegin = (label: number): boolean => mayFollow(OUTSIDE, label);
const mayEnd = (label: number): boolean => mayFollow(label, OUTSIDE);

/** Row: the label before; column: the label after. What may not follow is made impossible. */
export function allowedTransitions(learned: ArrayLike<number>): Float64Array {
  const transitions = new Float64Array(LABEL_COUNT * LABEL_COUNT).fill(IMPOSSIBLE);
  const { befores, afters } = ALL_PAIRS;
  befores.forEach((before, pair) => {
    const cell = before * LABEL_COUNT + (afters[pair] ?? 0);
    transitions[cell] = learned[cell] ?? 0;
  });
  return transitions;
}

/** Viterbi: the labels that together score best. */
export function bestPath(emissions: ArrayLike<number>, transitions: Float64Array): Uint8Array {
  const length = emissions.length / LABEL_COUNT;
  const { befores, afters } = ALL_PAIRS;
  const cameFrom = new Uint8Array(emissions.length);
  const scores = new Float64Array(emissions.length).fill(IMPOSSIBLE);
  for (let label = 0; label < LABEL_COUNT; label++)
    if (mayBegin(label)) scores[label] = emissions[label] ?? 0;
  for (let at = 1; at < length; at++) {
    const row = at * LABEL_COUNT;
    const last = row - LABEL_COUNT;
    for (let pair = 0; pair < befores.length; pair++) {
      const before = befores[pair] ?? 0;
      const after = afters[pair] ?? 0;
      const score = (scores[last + before] ?? 0) + (transitions[before * LABEL_COUNT + after] ?? 0);
      if (score > (scores[row + after] ?? 0)) {
        scores[row + after] = score;
        cameFrom[row + after] = before;
      }
    }
    for (let label = 0; label < LABEL_COUNT; label++)
      scores[row + label] = (scores[row + label] ?? 0) + (emissions[row + label] ?? 0);
  }
  return traceBack(scores, cameFrom);
}

function traceBack(scores: Float64Array, cameFrom: Uint8Array): Uint8Array {
  const length = scores.length / LABEL_COUNT;
  const labels = new Uint8Array(length);
  const row = (length - 1) * LABEL_COUNT;
  let label = OUTSIDE;
  for (let last = 0; last < LABEL_COUNT; last++)
    if (mayEnd(last) && (scores[row + last] ?? 0) > (scores[row + label] ?? 0)) label = last;
  for (let at = length - 1; at >= 0; at--) {
    labels[at] = label;
    label = cameFrom[at * LABEL_COUNT + label] ?? OUTSIDE;
  }
  return labels;
}

/** Scores of transitions as factors, for `marginals`. */
export const factorsOf = (transitions: Float64Array): Float64Array => transitions.map(Math.exp);

/**
 * Forward-backward: how likely each label of each token is, by the factors of the transitions. Each step is scaled to
 * sum to one, so that no length of a stretch overflows.
 */
export function marginals(emissions: ArrayLike<number>, step: Float64Array): Float64Array {
  const local = localFactors(emissions);
  const likelihood = forwardSums(local, step);
  const backward = backwardSums(local, step);
  for (let cell = 0; cell < likelihood.length; cell++)
    likelihood[cell] = (likelihood[cell] ?? 0) * (backward[cell] ?? 0);
  for (let row = 0; row < likelihood.length; row += LABEL_COUNT) scaleToOne(likelihood, row);
  return likelihood;
}

function localFactors(emissions: ArrayLike<number>): Float64Array {
  const local = new Float64Array(emissions.length);
  for (let row = 0; row < emissions.length; row += LABEL_COUNT) {
    let top = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < LABEL_COUNT; label++) top = Math.max(top, emissions[row + label] ?? 0);
    for (let label = 0; label < LABEL_COUNT; label++)
      local[row + label] = Math.exp((emissions[row + label] ?? 0) - top);
  }
  return local;
}

function forwardSums(local: Float64Array, step: Float64Array): Float64Array {
  const forward = new Float64Array(local.length);
  const { befores, afters } = ALL_PAIRS;
  for (let row = 0; row < local.length; row += LABEL_COUNT) {
    if (row === 0) for (let label = 0; label < LABEL_COUNT; label++) forward[label] = mayBegin(label) ? 1 : 0;
    else
      for (let pair = 0; pair < befores.length; pair++) {
        const before = befores[pair] ?? 0;
        const after = afters[pair] ?? 0;
        forward[row + after] =
          (forward[row + after] ?? 0) +
          (forward[row - LABEL_COUNT + before] ?? 0) * (step[before * LABEL_COUNT + after] ?? 0);
      }
    for (let label = 0; label < LABEL_COUNT; label++)
      forward[row + label] = (forward[row + label] ?? 0) * (local[row + label] ?? 0);
    scaleToOne(forward, row);
  }
  return forward;
}

function backwardSums(local: Float64Array, step: Float64Array): Float64Array {
  const backward = new Float64Array(local.length);
  const { befores, afters } = ALL_PAIRS;
  const last = local.length - LABEL_COUNT;
  for (let label = 0; label < LABEL_COUNT; label++) backward[last + label] = mayEnd(label) ? 1 : 0;
  for (let row = last - LABEL_COUNT; row >= 0; row -= LABEL_COUNT) {
    const next = row + LABEL_COUNT;
    for (let pair = 0; pair < befores.length; pair++) {
      const before = befores[pair] ?? 0;
      const after = afters[pair] ?? 0;
      backward[row + before] =
        (backward[row + before] ?? 0) +
        (step[before * LABEL_COUNT + after] ?? 0) *
          (local[next + after] ?? 0) *
          (backward[next + after] ?? 0);
    }
    scaleToOne(backward, row);
  }
  return backward;
}

function scaleToOne(values: Float64Array, row: number): void {
  let sum = 0;
  for (let label = 0; label < LABEL_COUNT; label++) sum += values[row + label] ?? 0;
  if (sum <= 0) return;
  for (let label = 0; label < LABEL_COUNT; label++) values[row + label] = (values[row + label] ?? 0) / sum;
}
