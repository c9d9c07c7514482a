import { FeatureList } from '../../../lib/language/feature-list.ts';
import type { Scorer } from '../../../lib/language/linear-model.ts';
import { bestOf } from '../../../lib/language/linear-model.ts';
import { tagFeatures, tagSentence } from '../../../lib/language/tagger.ts';
import { MARK_TAG, WORD_TAGS } from '../../../lib/language/tags.ts';
import type { WordClasses } from '../../../lib/language/word-classes.ts';
import { factsOf, isPunctuation } from '../../../lib/language/word-facts.ts';
import { AveragedPerceptron } from './averaged-perceptron.ts';
import { orderOf, seeded, shuffle } from './random.ts';
import type { TreeSentence } from './treebank.ts';

const BUCKETS = 1 << 16;
const ROUNDS = 6;

export function trainTagger(
  sentences: readonly TreeSentence[],
  classes: WordClasses,
  seed = 3,
): AveragedPerceptron {
  const model = new AveragedPerceptron(BUCKETS, WORD_TAGS.length);
  const features = new FeatureList(32);
  const scores = new Float32Array(WORD_TAGS.length);
  const prepared = sentences.map((sentence) => ({
    facts: factsOf(sentence.tokens, classes),
    gold: sentence.tags,
  }));
  const order = orderOf(prepared.length);
  const random = seeded(seed);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (const index of order) {
      const sentence = prepared[index];
      if (!sentence) continue;
      const { facts, gold } = sentence;
      const tags = new Int32Array(facts.count);
      for (let i = 0; i < facts.count; i++) {
        const shape = facts.shape[i] ?? 0;
        if (isPunctuation(shape)) {
          tags[i] = MARK_TAG + shape;
          continue;
        }
        tagFeatures(facts, tags, i, 0, facts.count, features);
        model.score(features, scores);
        const guess = bestOf(scores);
        model.learn(features, gold[i] ?? 0, guess);
        tags[i] = guess;
      }
    }
  }
  return model;
}

export function taggerAccuracy(
  sentences: readonly TreeSentence[],
  classes: WordClasses,
  model: Scorer,
): number {
  let right = 0;
  let all = 0;
  for (const { tokens, tags: gold } of sentences) {
    const facts = factsOf(tokens, classes);
    const tags = new Int32Array(facts.count);
    tagSentence(facts, 0, facts.count, model, tags);
    for (let i = 0; i < facts.count; i++) {
      if (isPunctuation(facts.shape[i] ?? 0)) continue;
      all++;
      if (tags[i] === gold[i]) right++;
    }
  }
  return right / all;
}
