import { LABELS, labelNumber } from './dependency-labels.ts';
import { FeatureList } from './feature-list.ts';
import { labelFeatures } from './label-features.ts';
import { bestOf, type Scorer } from './linear-model.ts';
import { moveFeatures } from './move-features.ts';
import { ParseState } from './parse-state.ts';
import type { WordFacts } from './word-facts.ts';

export const SHIFT = 0;
export const RIGHT = 1;
export const LEFT = 2;
export const MOVES = 3;
const ROOM = 96;

export interface ParserModels {
  readonly moves: Scorer;
  readonly labels: Scorer;
}

/**
 * Parses the tokens `[from, end)` of a sentence with greedy arc-hybrid moves, then names each arc. Writes the
 * token index of each head (-1 for the root) into `heads` and the relation into `labels`. Linear in the length.
 */
export function parseSentence(
  facts: WordFacts,
  tags: Int32Array,
  from: number,
  end: number,
  models: ParserModels,
  heads: Int32Array,
  labels: Int32Array,
): void {
  const features = new FeatureList(ROOM);
  const moveScores = new Float32Array(MOVES);
  const state = new ParseState(from, end);
  while (!state.done) {
    const only = state.onlyMove;
    if (only === undefined) {
      moveFeatures(facts, tags, state, features);
      models.moves.score(features, moveScores);
    }
    state.apply(only ?? bestMove(moveScores, state));
  }
  state.writeHeads(heads);
  const labelScores = new Float32Array(LABELS.length);
  for (let i = from; i < end; i++) {
    if ((heads[i] ?? -1) < 0) {
      labels[i] = labelNumber('root');
      continue;
    }
    labelFeatures(facts, tags, state, i, heads[i] ?? -1, features);
    models.labels.score(features, labelScores);
    labels[i] = bestOf(labelScores);
  }
}

function bestMove(scores: Float32Array, state: ParseState): number {
  let best = -1;
  for (let move = SHIFT; move <= LEFT; move++) {
    if (state.allows(move) && (best < 0 || (scores[move] ?? 0) > (scores[best] ?? 0))) best = move;
  }
  return best;
}
