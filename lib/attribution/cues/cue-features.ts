import type { FeatureList } from '../../language/feature-list.ts';
import { FeatureTable } from '../../language/feature-table.ts';
import { isVerb } from '../../language/tags.ts';
import { SHAPES } from '../../language/word-facts.ts';
import type { Reading } from '../reading/reading.ts';
import type { Dependents } from '../reading/sentence-tree.ts';

export const CUE_LABELS = { outside: 0, begin: 1, inside: 2 } as const;
export const CUE_LABEL_COUNT = 3;
export const CUE_ROOM = 80;
const NONE = -1;

const CUE_TABLE = new FeatureTable([
  [],
  ['word'],
  ['stem'],
  ['stem', 'tag'],
  ['fine'],
  ['fine', 'tag'],
  ['tag'],
  ['shape'],
  ['wordBefore'],
  ['wordAfter'],
  ['wordTwoBefore'],
  ['wordTwoAfter'],
  ['word', 'wordAfter'],
  ['wordBefore', 'word'],
  ['tagBefore', 'tag'],
  ['tag', 'tagAfter'],
  ['tagBefore', 'tag', 'tagAfter'],
  ['tag', 'tagAfter', 'tagTwoAfter'],
  ['tagTwoBefore', 'tagBefore', 'tag'],
  ['stem', 'tagAfter'],
  ['tagBefore', 'stem'],
  ['fineBefore'],
  ['fineAfter'],
  ['label', 'tag'],
  ['label', 'stem'],
  ['kinds', 'tag'],
  ['kinds', 'stem'],
  ['firstKinds', 'fine'],
  ['subjectSide', 'clauseSide', 'tag'],
  ['subjectSide', 'clauseSide', 'stem'],
  ['subjectTag', 'tag'],
  ['subjectFine', 'tag'],
  ['subjectCoarse', 'fine'],
  ['subjectTag', 'stem'],
  ['subjectWord', 'fine'],
  ['subjectShape', 'clauseTag', 'tag'],
  ['clauseMarker', 'fine'],
  ['clauseMarker', 'stem'],
  ['objectTag', 'stem'],
  ['objectFine', 'fine'],
  ['objectMarker', 'stem'],
  ['headWord', 'label'],
  ['headStem', 'word'],
  ['headTag', 'label', 'tag'],
  ['headFine', 'label'],
  ['quote', 'tag'],
  ['quote', 'stem'],
  ['quote', 'fine'],
  ['inQuote', 'tag'],
  ['inQuote', 'fine'],
  ['ending', 'tagBefore'],
  ['wordBefore', 'word', 'wordAfter'],
  ['word', 'wordAfter', 'wordTwoAfter'],
  ['coarseBefore', 'fine', 'coarseAfter'],
  ['shapeBefore', 'coarse', 'shapeAfter'],
  ['wordThreeAfter'],
  ['wordThreeBefore'],
  ['isFirst', 'tag'],
  ['isLast', 'word'],
  ['saidAbove', 'stem'],
  ['headTag', 'headKinds', 'label'],
  ['headFine', 'label', 'fine'],
  ['nextVerbs', 'tag'],
  ['sense', 'tag'],
  ['sense', 'kinds'],
  ['sense', 'subjectTag', 'clauseTag'],
  ['sense', 'quote'],
  ['sense', 'senseBefore'],
  ['sense', 'senseAfter'],
  ['sense', 'tagBefore', 'tagAfter'],
  ['headSense', 'label', 'tag'],
  ['sense', 'subjectFine', 'subjectSide'],
]);

/** What the cue finder reads of token `i` of the sentence `[from, end)`. */
export function cueFeatures(
  reading: Reading,
  tree: Dependents,
  i: number,
  from: number,
  end: number,
  features: FeatureList,
): void {
  const { facts, tags, heads, labels, quotations, senses } = reading;
  const { word, stem, fine, coarse, shape, ending3 } = facts;
  const at = (values: Int32Array, k: number) => (k >= from && k < end ? (values[k] ?? NONE) : NONE);
  const w = at(word, i);
  const t = at(tags, i);
  const st = at(stem, i);
  const f = at(fine, i);
  const head = heads[i] ?? NONE;
  const label = at(labels, i);
  const kinds = at(tree.kinds, i);
  const subject = at(tree.subject, i);
  const clause = at(tree.clause, i);
  const object = at(tree.object, i);
  const quote = quoteState(reading, i, from, end);
  const subjectSide = subject < 0 ? 0 : subject < i ? 1 : 2;
  const clauseSide = clause < 0 ? 0 : clause < i ? 1 : 2;
  const inQuote = (quotations.at[i] ?? NONE) >= 0 ? 1 : 0;

  const sense = at(senses, i);
  const { given, at: fact } = CUE_TABLE;
  given[fact.word] = w;
  given[fact.stem] = st;
  given[fact.tag] = t;
  given[fact.fine] = f;
  given[fact.shape] = at(shape, i);
  given[fact.wordBefore] = at(word, i - 1);
  given[fact.wordAfter] = at(word, i + 1);
  given[fact.wordTwoBefore] = at(word, i - 2);
  given[fact.wordTwoAfter] = at(word, i + 2);
  given[fact.tagBefore] = at(tags, i - 1);
  given[fact.tagAfter] = at(tags, i + 1);
  given[fact.tagTwoAfter] = at(tags, i + 2);
  given[fact.tagTwoBefore] = at(tags, i - 2);
  given[fact.fineBefore] = at(fine, i - 1);
  given[fact.fineAfter] = at(fine, i + 1);
  given[fact.label] = label;
  given[fact.kinds] = kinds;
  given[fact.firstKinds] = kinds & 0x3f;
  given[fact.subjectSide] = subjectSide;
  given[fact.clauseSide] = clauseSide;
  given[fact.subjectTag] = at(tags, subject);
  given[fact.subjectFine] = at(fine, subject);
  given[fact.subjectCoarse] = at(coarse, subject);
  given[fact.subjectWord] = at(word, subject);
  given[fact.subjectShape] = at(shape, subject);
  given[fact.clauseTag] = at(tags, clause);
  given[fact.clauseMarker] = at(word, at(tree.marker, clause));
  given[fact.objectTag] = at(tags, object);
  given[fact.objectFine] = at(fine, object);
  given[fact.objectMarker] = at(word, at(tree.marker, object));
  given[fact.headWord] = at(word, head);
  given[fact.headStem] = at(stem, head);
  given[fact.headTag] = at(tags, head);
  given[fact.headFine] = at(fine, head);
  given[fact.quote] = quote;
  given[fact.inQuote] = inQuote;
  given[fact.ending] = at(ending3, i);
  given[fact.coarseBefore] = at(coarse, i - 1);
  given[fact.coarseAfter] = at(coarse, i + 1);
  given[fact.shapeBefore] = at(shape, i - 1);
  given[fact.coarse] = at(coarse, i);
  given[fact.shapeAfter] = at(shape, i + 1);
  given[fact.wordThreeAfter] = at(word, i + 3);
  given[fact.wordThreeBefore] = at(word, i - 3);
  given[fact.isFirst] = i === from ? 1 : 0;
  given[fact.isLast] = i === end - 1 ? 1 : 0;
  given[fact.saidAbove] = headCueState(tree, heads, tags, i);
  given[fact.headKinds] = at(tree.kinds, head) & 0x3f;
  given[fact.nextVerbs] = nextVerbDistance(tags, i, from, end);
  given[fact.sense] = sense;
  given[fact.senseBefore] = at(senses, i - 1);
  given[fact.senseAfter] = at(senses, i + 1);
  given[fact.headSense] = at(senses, head);
  CUE_TABLE.fill(features);
}

/** How the token stands to quotation marks: inside, next to one, or how near in its sentence. */
function quoteState({ facts, quotations }: Reading, i: number, from: number, end: number): number {
  if ((quotations.at[i] ?? NONE) >= 0) return 1;
  const reach = 6;
  let before = 0;
  for (let k = i - 1; k >= from && k >= i - reach; k--) {
    if ((quotations.at[k] ?? NONE) >= 0) {
      before = i - k;
      break;
    }
  }
  let after = 0;
  for (let k = i + 1; k < end && k <= i + reach; k++) {
    if ((quotations.at[k] ?? NONE) >= 0) {
      after = k - i;
      break;
    }
  }
  const colon = facts.shape[i + 1] === SHAPES.colon && i + 1 < end ? 1 : 0;
  return 2 + before * 16 + after * 2 + colon;
}

/** Whether the token hangs in a clause that something above it says. */
function headCueState(tree: Dependents, heads: Int32Array, tags: Int32Array, i: number): number {
  let up = heads[i] ?? NONE;
  for (let steps = 0; up >= 0 && steps < 6; steps++) {
    if (isVerb(tags[up] ?? 0) && (tree.clause[up] ?? NONE) >= 0 && (tree.subject[up] ?? NONE) >= 0)
      return steps + 1;
    up = heads[up] ?? NONE;
  }
  return 0;
}

function nextVerbDistance(tags: Int32Array, i: number, from: number, end: number): number {
  let near = 0;
  for (let k = i + 1; k < end && k <= i + 4; k++) {
    if (isVerb(tags[k] ?? 0)) {
      near = k - i;
      break;
    }
  }
  for (let k = i - 1; k >= from && k >= i - 4; k--) if (isVerb(tags[k] ?? 0)) return near * 8 + (i - k);
  return near * 8;
}

/** What the step from the token before to this one reads. */
export function cueEdgeFeatures(
  { facts, tags, labels, heads }: Reading,
  i: number,
  features: FeatureList,
): void {
  const before = i - 1;
  features.clear();
  features.add(1, 0);
  features.pair(2, tags[before] ?? NONE, tags[i] ?? NONE);
  features.add(3, facts.word[i] ?? NONE);
  features.add(4, facts.word[before] ?? NONE);
  features.pair(5, labels[before] ?? 0, labels[i] ?? 0);
  features.triple(
    6,
    heads[before] === i ? 1 : heads[i] === before ? 2 : 0,
    labels[before] ?? 0,
    labels[i] ?? 0,
  );
  features.pair(7, facts.fine[before] ?? 0, tags[i] ?? 0);
  features.pair(8, facts.coarse[before] ?? 0, facts.coarse[i] ?? 0);
}
