import type { FeatureList } from '../../language/feature-list.ts';
import type { Reading } from '../reading/reading.ts';
import type { Dependents } from '../reading/sentence-tree.ts';
import type { CueFrame } from './cue-frame.ts';

const NONE = -1;

/** What decides whether a source or content begins or ends between the token before and this one. */
export function argumentEdgeFeatures(
  reading: Reading,
  tree: Dependents,
  frame: CueFrame,
  i: number,
  features: FeatureList,
): void {
  const { facts, tags, quotations, sentenceOf, heads, labels } = reading;
  const { window, cue } = frame;
  const before = i - 1;
  const k = i - window.first;
  const side = i < cue.first ? 0 : i >= cue.end ? 2 : 1;
  const quoteHere = quotations.at[i] ?? NONE;
  const quoteBefore = quotations.at[before] ?? NONE;
  const quoteEdge =
    (quoteHere >= 0 ? 1 : 0) + (quoteBefore >= 0 ? 2 : 0) + (quoteHere !== quoteBefore ? 4 : 0);
  const pathHere = frame.path[k] ?? 0;
  const pathBefore = frame.path[k - 1] ?? 0;
  const sameBranch = frame.branch[k] === frame.branch[k - 1] ? 1 : 0;
  const newSentence = sentenceOf[i] === sentenceOf[before] ? 0 : 1;
  const at = (values: Int32Array, index: number) => (index < window.end ? (values[index] ?? NONE) : NONE);
  const touches = (i === cue.first ? 1 : 0) + (i === cue.end ? 2 : 0);
  const arc = heads[i] === before ? 1 : heads[before] === i ? 2 : 0;
  features.clear();
  features.add(1, 0);
  features.pair(2, tags[before] ?? NONE, tags[i] ?? NONE);
  features.pair(3, facts.word[i] ?? NONE, side);
  features.pair(4, facts.word[before] ?? NONE, side);
  features.triple(5, pathBefore, pathHere, side);
  features.triple(6, quoteEdge, side, facts.shape[i] ?? 0);
  features.triple(7, quoteEdge, newSentence, side);
  features.triple(8, sameBranch, pathHere, side);
  features.triple(9, facts.shape[before] ?? 0, facts.shape[i] ?? 0, side);
  features.triple(10, facts.word[i] ?? NONE, sameBranch, pathHere);
  features.triple(11, facts.word[before] ?? NONE, tags[i] ?? NONE, side);
  features.triple(12, touches, tags[i] ?? NONE, frame.tag);
  features.triple(13, touches, facts.word[i] ?? NONE, frame.tag);
  features.triple(14, tags[before] ?? NONE, tags[i] ?? NONE, at(tags, i + 1));
  features.triple(15, arc, sameBranch, side);
  features.triple(16, facts.fine[before] ?? 0, facts.fine[i] ?? 0, side);
  features.triple(17, tree.first[i] === i ? 1 : 0, tree.last[before] === before ? 1 : 0, pathHere);
  features.triple(18, at(facts.word, i + 1), tags[i] ?? NONE, side);
  const opens = tree.opens[i] ?? NONE;
  const closes = tree.closes[before] ?? NONE;
  const openLabel = labelAt(labels, opens);
  const closeLabel = labelAt(labels, closes);
  const pathAbove = (token: number): number => {
    const up = (token < 0 ? NONE : (heads[token] ?? NONE)) - window.first;
    return frame.path[up] ?? NONE;
  };
  features.triple(19, openLabel, closeLabel, side);
  features.triple(20, openLabel, tags[opens] ?? NONE, side);
  features.triple(21, openLabel, pathAbove(opens), side);
  features.triple(22, openLabel, facts.word[opens] ?? NONE, side);
  features.triple(23, closeLabel, pathAbove(closes), side);
  features.triple(24, closeLabel, tags[closes] ?? NONE, tags[i] ?? NONE);
  features.triple(25, facts.word[i] ?? NONE, at(facts.word, i + 1), side);
  features.triple(26, facts.word[before] ?? NONE, facts.word[i] ?? NONE, side);
  features.triple(27, frame.stem, touches, tags[i] ?? NONE);
  features.triple(28, frame.stem, facts.word[i] ?? NONE, side);
  features.triple(29, frame.sense, pathBefore, pathHere);
  features.triple(30, frame.commas[k] ?? 0, tags[i] ?? NONE, at(tags, i + 1));
}

const labelAt = (labels: Int32Array, token: number): number => labels[token] ?? NONE;
