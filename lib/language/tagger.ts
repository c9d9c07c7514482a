import { FeatureList } from './feature-list.ts';
import { bestOf, type Scorer } from './linear-model.ts';
import { MARK_TAG, WORD_TAGS } from './tags.ts';
import { isPunctuation, type WordFacts } from './word-facts.ts';

const NONE = -1;
const ROOM = 32;

/** Tags the tokens `[from, end)` of a sentence one by one, left to right, into `tags`. */
export function tagSentence(
  facts: WordFacts,
  from: number,
  end: number,
  model: Scorer,
  tags: Int32Array,
): void {
  const scores = new Float32Array(WORD_TAGS.length);
  const features = new FeatureList(ROOM);
  for (let i = from; i < end; i++) {
    const shape = facts.shape[i] ?? 0;
    if (isPunctuation(shape)) {
      tags[i] = MARK_TAG + shape;
    } else {
      tagFeatures(facts, tags, i, from, end, features);
      model.score(features, scores);
      tags[i] = bestOf(scores);
    }
  }
}

export function tagFeatures(
  facts: WordFacts,
  tags: Int32Array,
  i: number,
  from: number,
  end: number,
  features: FeatureList,
): void {
  const at = (values: Int32Array, k: number) => (k >= from && k < end ? (values[k] ?? NONE) : NONE);
  const { word, ending2, ending3, shape, fine, coarse } = facts;
  const tag1 = at(tags, i - 1);
  const tag2 = at(tags, i - 2);
  const w = at(word, i);
  const s = at(shape, i) * 2 + (i === from ? 1 : 0);
  features.clear();
  features.add(1, w);
  features.add(2, at(ending3, i));
  features.add(3, at(ending2, i));
  features.add(4, s);
  features.add(5, at(fine, i));
  features.add(6, tag1);
  features.pair(7, tag1, tag2);
  features.pair(8, tag1, w);
  features.add(9, at(word, i - 1));
  features.add(10, at(word, i + 1));
  features.add(11, at(word, i - 2));
  features.add(12, at(word, i + 2));
  features.add(13, at(ending3, i + 1));
  features.add(14, at(ending3, i - 1));
  features.pair(15, at(fine, i + 1), at(fine, i));
  features.pair(16, s, at(ending2, i));
  features.pair(17, at(shape, i + 1), s);
  features.pair(18, tag1, at(ending3, i));
  features.pair(19, tag1, at(word, i + 1));
  features.pair(20, at(word, i - 1), w);
  features.pair(21, w, at(word, i + 1));
  features.triple(22, tag1, at(coarse, i), at(coarse, i + 1));
  features.add(23, at(fine, i - 1));
}
