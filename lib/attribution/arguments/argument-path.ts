import type { Chain } from '../labelling/label-chain.ts';
import { ARGUMENT_LABEL_COUNT, ARGUMENT_LABELS } from './argument-features.ts';

/**
 * What a chain of neighbouring labels cannot see of an attribution as a whole: it has one source in one piece, and
 * its content is broken only by its cue or its source. Both may be overruled by the scores, at a price.
 */
const SECOND_SOURCE_COST = 4;
const BROKEN_CONTENT_COST = 4;

interface State {
  readonly label: number;
  /** Whether a source has begun. */
  readonly isSpoken: boolean;
  /** Whether content has ended, with neither cue nor source since. */
  readonly isBroken: boolean;
}

const { outside, source, content, cue } = ARGUMENT_LABELS;
const STATES: readonly State[] = [
  { label: outside, isSpoken: false, isBroken: false },
  { label: outside, isSpoken: false, isBroken: true },
  { label: outside, isSpoken: true, isBroken: false },
  { label: outside, isSpoken: true, isBroken: true },
  { label: source, isSpoken: true, isBroken: false },
  { label: content, isSpoken: false, isBroken: false },
  { label: content, isSpoken: true, isBroken: false },
  { label: cue, isSpoken: false, isBroken: false },
  { label: cue, isSpoken: true, isBroken: false },
];

const NEXT = STATES.flatMap((state) =>
  Array.from({ length: ARGUMENT_LABEL_COUNT }, (_, label) => stateAfter(state, label)),
);
const COST = STATES.flatMap((state) =>
  Array.from({ length: ARGUMENT_LABEL_COUNT }, (_, label) => costOf(state, label)),
);
const FIRST = Array.from({ length: ARGUMENT_LABEL_COUNT }, (_, label) =>
  stateAfter({ label: outside, isSpoken: false, isBroken: false }, label),
);

function stateAfter(before: State, label: number): number {
  const isSpoken = before.isSpoken || label === source;
  const isBroken = label === outside && (before.label === content || before.isBroken);
  return STATES.findIndex(
    (state) => state.label === label && state.isSpoken === isSpoken && state.isBroken === isBroken,
  );
}

function costOf(before: State, label: number): number {
  if (label === source && before.isSpoken && before.label !== source) return SECOND_SOURCE_COST;
  return label === content && before.isBroken ? BROKEN_CONTENT_COST : 0;
}

/** The best labels of an attribution as a whole. Linear in the chain's length. */
export function bestArguments({ length, labels, emissions, edges }: Chain): Uint8Array {
  const count = STATES.length;
  const best = new Float32Array(length * count).fill(-Infinity);
  const from = new Uint8Array(length * count);
  for (let label = 0; label < labels && length > 0; label++) best[FIRST[label] ?? 0] = emissions[label] ?? 0;
  for (let i = 1; i < length; i++) {
    for (let before = 0; before < count; before++) {
      const reached = best[(i - 1) * count + before] ?? 0;
      if (reached === -Infinity) continue;
      const edge = (i * labels + (STATES[before]?.label ?? 0)) * labels;
      for (let label = 0; label < labels; label++) {
        const score =
          reached +
          (edges[edge + label] ?? 0) +
          (emissions[i * labels + label] ?? 0) -
          (COST[before * labels + label] ?? 0);
        const to = i * count + (NEXT[before * labels + label] ?? 0);
        if (score > (best[to] ?? 0)) {
          best[to] = score;
          from[to] = before;
        }
      }
    }
  }
  return trace(best, from, length, count);
}

function trace(best: Float32Array, from: Uint8Array, length: number, count: number): Uint8Array {
  const path = new Uint8Array(length);
  let state = 0;
  const last = (length - 1) * count;
  for (let to = 1; to < count; to++) if ((best[last + to] ?? 0) > (best[last + state] ?? 0)) state = to;
  for (let i = length - 1; i >= 0; i--) {
    path[i] = STATES[state]?.label ?? outside;
    state = from[i * count + state] ?? 0;
  }
  return path;
}
