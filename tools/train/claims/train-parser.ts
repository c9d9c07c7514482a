import { LABELS } from '../../../lib/language/dependency-labels.ts';
import { FeatureList } from '../../../lib/language/feature-list.ts';
import { labelFeatures } from '../../../lib/language/label-features.ts';
import { bestOf, type Scorer } from '../../../lib/language/linear-model.ts';
import { moveFeatures } from '../../../lib/language/move-features.ts';
import { ParseState } from '../../../lib/language/parse-state.ts';
import { LEFT, MOVES, type ParserModels, parseSentence, RIGHT, SHIFT } from '../../../lib/language/parser.ts';
import { tagSentence } from '../../../lib/language/tagger.ts';
import type { WordClasses } from '../../../lib/language/word-classes.ts';
import { factsOf, type WordFacts } from '../../../lib/language/word-facts.ts';
import { AveragedPerceptron } from './averaged-perceptron.ts';
import { orderOf, seeded, shuffle } from './random.ts';
import type { TreeSentence } from './treebank.ts';

const MOVE_BUCKETS = 1 << 18;
const LABEL_BUCKETS = 1 << 15;
const ROUNDS = 8;
/** From the second round on, a wrong move that was guessed is made now and then, so that errors are learned from. */
const EXPLORE = 0.9;

export interface TaggedTree {
  readonly facts: WordFacts;
  readonly tags: Int32Array;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

export function tagTrees(
  sentences: readonly TreeSentence[],
  classes: WordClasses,
  tagger: Scorer,
): TaggedTree[] {
  return sentences.map(({ tokens, heads, labels }) => {
    const facts = factsOf(tokens, classes);
    const tags = new Int32Array(facts.count);
    tagSentence(facts, 0, facts.count, tagger, tags);
    return { facts, tags, heads, labels };
  });
}

export function trainParser(trees: readonly TaggedTree[], seed = 5) {
  const moves = new AveragedPerceptron(MOVE_BUCKETS, MOVES);
  const labels = new AveragedPerceptron(LABEL_BUCKETS, LABELS.length);
  const order = orderOf(trees.length);
  const random = seeded(seed);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (const index of order) {
      const tree = trees[index];
      if (!tree) continue;
      learnMoves(tree, moves, round > 0 ? EXPLORE : 0, random);
      if (round < 5) learnLabels(tree, labels);
    }
  }
  return { moves, labels };
}

function learnMoves(
  tree: TaggedTree,
  model: AveragedPerceptron,
  explore: number,
  random: () => number,
): void {
  const features = new FeatureList(96);
  const scores = new Float32Array(MOVES);
  const state = new ParseState(0, tree.facts.count);
  const scored = (move: number) => scores[move] ?? 0;
  while (!state.done) {
    moveFeatures(tree.facts, tree.tags, state, features);
    model.score(features, scores);
    const allowed = [SHIFT, RIGHT, LEFT].filter((move) => state.allows(move));
    const costs = allowed.map((move) => costOf(move, state, tree.heads));
    const least = Math.min(...costs);
    const good = allowed.filter((_, i) => costs[i] === least);
    const best = (list: number[]) => list.reduce((a, b) => (scored(b) > scored(a) ? b : a));
    const guess = best(allowed);
    const right = best(good);
    model.learn(features, right, good.includes(guess) ? right : guess);
    state.apply(random() < explore ? guess : right);
  }
}

/** How many right arcs a move makes impossible. A head of -1 is the root, which is what stays on the stack. */
function costOf(move: number, state: ParseState, heads: Int32Array): number {
  const top = state.top(0);
  const below = state.top(1);
  let cost = 0;
  if (move === SHIFT) {
    for (let depth = 0; depth < state.stack.length; depth++) {
      const token = state.top(depth);
      if (heads[token] === state.next) cost++;
      if (depth > 0 && heads[state.next] === token) cost++;
    }
    return cost;
  }
  if (move === RIGHT) {
    if (heads[top] !== below) {
      if (heads[top] === -1 || (heads[top] ?? 0) >= state.next) cost++;
    }
    for (let token = state.next; token < state.end; token++) if (heads[token] === top) cost++;
    return cost;
  }
  if (heads[top] !== state.next) {
    if (heads[top] === -1 || heads[top] === below || (heads[top] ?? 0) > state.next) cost++;
  }
  for (let token = state.next; token < state.end; token++) if (heads[token] === top) cost++;
  return cost;
}

function learnLabels(tree: TaggedTree, model: AveragedPerceptron): void {
  const features = new FeatureList(96);
  const scores = new Float32Array(LABELS.length);
  const state = goldState(tree);
  for (let i = 0; i < tree.facts.count; i++) {
    const head = tree.heads[i] ?? -1;
    if (head < 0) continue;
    labelFeatures(tree.facts, tree.tags, state, i, head, features);
    model.score(features, scores);
    model.learn(features, tree.labels[i] ?? 0, bestOf(scores));
  }
}

/** The state at the end of a parse that follows the right tree as far as it goes. */
function goldState(tree: TaggedTree): ParseState {
  const state = new ParseState(0, tree.facts.count);
  while (!state.done) {
    const allowed = [LEFT, RIGHT, SHIFT].filter((move) => state.allows(move));
    const costs = allowed.map((move) => costOf(move, state, tree.heads));
    state.apply(allowed[costs.indexOf(Math.min(...costs))] ?? SHIFT);
  }
  return state;
}

/** Shares of words with the right head, and with the right head and label. */
export function parserAccuracy(trees: readonly TaggedTree[], models: ParserModels) {
  let all = 0;
  let heads = 0;
  let both = 0;
  for (const tree of trees) {
    const { count } = tree.facts;
    const guessed = new Int32Array(count);
    const labels = new Int32Array(count);
    parseSentence(tree.facts, tree.tags, 0, count, models, guessed, labels);
    for (let i = 0; i < count; i++) {
      if ((tree.tags[i] ?? 0) >= 24) continue;
      all++;
      if (guessed[i] !== tree.heads[i]) continue;
      heads++;
      if (labels[i] === tree.labels[i]) both++;
    }
  }
  return { attachment: heads / all, labelled: both / all };
}
