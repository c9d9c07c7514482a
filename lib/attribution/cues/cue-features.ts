import type { FeatureList } from '../../language/feature-list.ts';
import { isVerb } from '../../language/tags.ts';
import { SHAPES } from '../../language/word-facts.ts';
import type { Reading } from '../reading/reading.ts';
import type { Dependents } from '../reading/sentence-tree.ts';

export const CUE_LABELS = { outside: 0, begin: 1, inside: 2 } as const;
export const CUE_LABEL_COUNT = 3;
export const CUE_ROOM = 80;
const NONE = -1;

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

  features.clear();
  features.add(1, 0);
  features.add(2, w);
  features.add(3, st);
  features.pair(4, st, t);
  features.add(5, f);
  features.pair(6, f, t);
  features.add(7, t);
  features.add(8, at(shape, i));
  features.add(9, at(word, i - 1));
  features.add(10, at(word, i + 1));
  features.add(11, at(word, i - 2));
  features.add(12, at(word, i + 2));
  features.pair(13, w, at(word, i + 1));
  features.pair(14, at(word, i - 1), w);
  features.pair(15, at(tags, i - 1), t);
  features.pair(16, t, at(tags, i + 1));
  features.triple(17, at(tags, i - 1), t, at(tags, i + 1));
  features.triple(18, t, at(tags, i + 1), at(tags, i + 2));
  features.triple(19, at(tags, i - 2), at(tags, i - 1), t);
  features.pair(20, st, at(tags, i + 1));
  features.pair(21, at(tags, i - 1), st);
  features.add(22, at(fine, i - 1));
  features.add(23, at(fine, i + 1));
  features.pair(24, label, t);
  features.pair(25, label, st);
  features.pair(26, kinds, t);
  features.pair(27, kinds, st);
  features.pair(28, kinds & 0x3f, f);
  features.triple(29, subjectSide, clauseSide, t);
  features.triple(30, subjectSide, clauseSide, st);
  features.pair(31, at(tags, subject), t);
  features.pair(32, at(fine, subject), t);
  features.pair(33, at(coarse, subject), f);
  features.pair(34, at(tags, subject), st);
  features.pair(35, at(word, subject), f);
  features.triple(36, at(shape, subject), at(tags, clause), t);
  features.pair(37, at(word, at(tree.marker, clause)), f);
  features.pair(38, at(word, at(tree.marker, clause)), st);
  features.pair(39, at(tags, object), st);
  features.pair(40, at(fine, object), f);
  features.pair(41, at(word, at(tree.marker, object)), st);
  features.pair(42, at(word, head), label);
  features.pair(43, at(stem, head), w);
  features.triple(44, at(tags, head), label, t);
  features.pair(45, at(fine, head), label);
  features.pair(46, quote, t);
  features.pair(47, quote, st);
  features.pair(48, quote, f);
  features.pair(49, inQuote, t);
  features.pair(50, inQuote, f);
  features.pair(51, at(ending3, i), at(tags, i - 1));
  features.triple(52, at(word, i - 1), w, at(word, i + 1));
  features.triple(53, w, at(word, i + 1), at(word, i + 2));
  features.triple(54, at(coarse, i - 1), f, at(coarse, i + 1));
  features.triple(55, at(shape, i - 1), at(coarse, i), at(shape, i + 1));
  features.add(56, at(word, i + 3));
  features.add(57, at(word, i - 3));
  features.pair(58, i === from ? 1 : 0, t);
  features.pair(59, i === end - 1 ? 1 : 0, w);
  features.pair(60, headCueState(tree, heads, tags, i), st);
  features.triple(61, at(tags, head), at(tree.kinds, head) & 0x3f, label);
  features.triple(62, at(fine, head), label, at(fine, i));
  features.pair(63, nextVerbDistance(tags, i, from, end), t);
  const sense = at(senses, i);
  features.pair(64, sense, t);
  features.pair(65, sense, kinds);
  features.triple(66, sense, at(tags, subject), at(tags, clause));
  features.pair(67, sense, quote);
  features.pair(68, sense, at(senses, i - 1));
  features.pair(69, sense, at(senses, i + 1));
  features.triple(70, sense, at(tags, i - 1), at(tags, i + 1));
  features.triple(71, at(senses, head), label, t);
  features.triple(72, sense, at(fine, subject), subjectSide);
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
