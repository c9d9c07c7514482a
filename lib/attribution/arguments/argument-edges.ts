import type { FeatureList } from '../../language/feature-list.ts';
import { FeatureTable } from '../../language/feature-table.ts';
import type { Reading } from '../reading/reading.ts';
import type { Dependents } from '../reading/sentence-tree.ts';
import type { CueFrame } from './cue-frame.ts';

const NONE = -1;

const EDGE_TABLE = new FeatureTable([
  [],
  ['tagBefore', 'tag'],
  ['word', 'side'],
  ['wordBefore', 'side'],
  ['pathBefore', 'pathHere', 'side'],
  ['quoteEdge', 'side', 'shape'],
  ['quoteEdge', 'newSentence', 'side'],
  ['sameBranch', 'pathHere', 'side'],
  ['shapeBefore', 'shape', 'side'],
  ['word', 'sameBranch', 'pathHere'],
  ['wordBefore', 'tag', 'side'],
  ['touches', 'tag', 'cueTag'],
  ['touches', 'word', 'cueTag'],
  ['tagBefore', 'tag', 'tagAfter'],
  ['arc', 'sameBranch', 'side'],
  ['fineBefore', 'fine', 'side'],
  ['begins', 'ended', 'pathHere'],
  ['wordAfter', 'tag', 'side'],
  ['openLabel', 'closeLabel', 'side'],
  ['openLabel', 'openingTag', 'side'],
  ['openLabel', 'pathAboveOpening', 'side'],
  ['openLabel', 'openingWord', 'side'],
  ['closeLabel', 'pathAboveClosing', 'side'],
  ['closeLabel', 'closingTag', 'tag'],
  ['word', 'wordAfter', 'side'],
  ['wordBefore', 'word', 'side'],
  ['cueStem', 'touches', 'tag'],
  ['cueStem', 'word', 'side'],
  ['cueSense', 'pathBefore', 'pathHere'],
  ['commas', 'tag', 'tagAfter'],
]);

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
  const opens = tree.opens[i] ?? NONE;
  const closes = tree.closes[before] ?? NONE;
  const openLabel = labelAt(labels, opens);
  const closeLabel = labelAt(labels, closes);
  const pathAbove = (token: number): number => {
    const up = (token < 0 ? NONE : (heads[token] ?? NONE)) - window.first;
    return frame.path[up] ?? NONE;
  };
  const { given, at: fact } = EDGE_TABLE;
  given[fact.tagBefore] = tags[before] ?? NONE;
  given[fact.tag] = tags[i] ?? NONE;
  given[fact.word] = facts.word[i] ?? NONE;
  given[fact.side] = side;
  given[fact.wordBefore] = facts.word[before] ?? NONE;
  given[fact.pathBefore] = pathBefore;
  given[fact.pathHere] = pathHere;
  given[fact.quoteEdge] = quoteEdge;
  given[fact.shape] = facts.shape[i] ?? 0;
  given[fact.newSentence] = newSentence;
  given[fact.sameBranch] = sameBranch;
  given[fact.shapeBefore] = facts.shape[before] ?? 0;
  given[fact.touches] = touches;
  given[fact.cueTag] = frame.tag;
  given[fact.tagAfter] = at(tags, i + 1);
  given[fact.arc] = arc;
  given[fact.fineBefore] = facts.fine[before] ?? 0;
  given[fact.fine] = facts.fine[i] ?? 0;
  given[fact.begins] = tree.first[i] === i ? 1 : 0;
  given[fact.ended] = tree.last[before] === before ? 1 : 0;
  given[fact.wordAfter] = at(facts.word, i + 1);
  given[fact.openLabel] = openLabel;
  given[fact.closeLabel] = closeLabel;
  given[fact.openingTag] = tags[opens] ?? NONE;
  given[fact.pathAboveOpening] = pathAbove(opens);
  given[fact.openingWord] = facts.word[opens] ?? NONE;
  given[fact.pathAboveClosing] = pathAbove(closes);
  given[fact.closingTag] = tags[closes] ?? NONE;
  given[fact.cueStem] = frame.stem;
  given[fact.cueSense] = frame.sense;
  given[fact.commas] = frame.commas[k] ?? 0;
  EDGE_TABLE.fill(features);
}

const labelAt = (labels: Int32Array, token: number): number => labels[token] ?? NONE;
