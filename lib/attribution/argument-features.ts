import type { FeatureList } from '../language/feature-list.ts';
import { isNoun, isVerb } from '../language/tags.ts';
import { SHAPES } from '../language/word-facts.ts';
import type { TokenRange } from './argument-window.ts';
import type { Reading } from './reading.ts';
import type { Dependents } from './sentence-tree.ts';

export const ARGUMENT_LABELS = { outside: 0, source: 1, content: 2, cue: 3 } as const;
export const ARGUMENT_LABEL_COUNT = 4;
export const ARGUMENT_ROOM = 112;
const NONE = -1;
const DEEPEST = 12;

/** What holds for all tokens of a window, worked out once for each cue. */
export interface CueFrame {
  readonly cue: TokenRange;
  readonly window: TokenRange;
  /** The token of the cue on which the rest of it hangs. */
  readonly head: number;
  readonly stem: number;
  readonly fine: number;
  readonly tag: number;
  /** What the lexicon of cues says of the head. */
  readonly sense: number;
  /** The cue's last word where it has several ("called on"). */
  readonly tail: number;
  /** For each token of the window, how its tree path meets the cue. */
  readonly path: Int32Array;
  /** The token that hangs on the cue and covers this one, or that on the cue's ancestor. */
  readonly branch: Int32Array;
  readonly commas: Uint8Array;
  readonly verbs: Uint8Array;
  readonly otherCues: Uint8Array;
  readonly quotesBetween: Uint8Array;
}

export function cueFrame(reading: Reading, cue: TokenRange, window: TokenRange, isCue: Uint8Array): CueFrame {
  const { heads, labels, tags, facts } = reading;
  const head = headOf(reading, cue);
  const length = window.end - window.first;
  const path = new Int32Array(length);
  const branch = new Int32Array(length);
  const upFromCue = ancestors(heads, head);
  for (let i = window.first; i < window.end; i++) {
    let child = i;
    let up = i;
    let depth = 0;
    while (up >= 0 && depth < DEEPEST && !upFromCue.includes(up)) {
      child = up;
      up = heads[up] ?? NONE;
      depth++;
    }
    const met = up < 0 ? NONE : upFromCue.indexOf(up);
    const label = met < 0 ? 99 : child === i && depth === 0 ? 98 : (labels[child] ?? 0);
    path[i - window.first] = (Math.min(met, 4) + 1) * 128 + label;
    branch[i - window.first] = depth === 0 ? i : child;
  }
  const between = betweenCounts(reading, cue, window, isCue);
  const tail = cue.end - 1;
  return {
    cue,
    window,
    head,
    path,
    branch,
    ...between,
    stem: facts.stem[head] ?? NONE,
    fine: facts.fine[head] ?? NONE,
    tag: tags[head] ?? NONE,
    sense: reading.senses[head] ?? 0,
    tail: tail === head ? NONE : (facts.word[tail] ?? NONE),
  };
}

function headOf({ heads, tags }: Reading, cue: TokenRange): number {
  let best = cue.first;
  for (let i = cue.first; i < cue.end; i++) {
    const head = heads[i] ?? NONE;
    const outside = head < cue.first || head >= cue.end;
    if (outside && (isVerb(tags[i] ?? 0) || !isVerb(tags[best] ?? 0))) best = i;
  }
  return best;
}

function ancestors(heads: Int32Array, token: number): number[] {
  const list: number[] = [];
  for (let up = token; up >= 0 && list.length < 6; up = heads[up] ?? NONE) list.push(up);
  return list;
}

const MOST = 3;
/** How many commas, verbs, other cues and quotation edges stand between each token and the cue. */
function betweenCounts(
  { facts, tags, quotations }: Reading,
  cue: TokenRange,
  window: TokenRange,
  isCue: Uint8Array,
) {
  const length = window.end - window.first;
  const make = () => new Uint8Array(length);
  const [commas, verbs, otherCues, quotesBetween] = [make(), make(), make(), make()];
  const walk = (start: number, step: number) => {
    let [c, v, o, q] = [0, 0, 0, 0];
    for (let i = start; i >= window.first && i < window.end; i += step) {
      const k = i - window.first;
      commas[k] = Math.min(MOST, c);
      verbs[k] = Math.min(MOST, v);
      otherCues[k] = Math.min(MOST, o);
      quotesBetween[k] = Math.min(7, q);
      if (facts.shape[i] === SHAPES.comma) c++;
      if (isVerb(tags[i] ?? 0)) v++;
      if (isCue[i] && !isCue[i - step]) o++;
      if (quotations.at[i] !== quotations.at[i + step]) q++;
    }
  };
  walk(cue.first - 1, -1);
  walk(cue.end, 1);
  return { commas, verbs, otherCues, quotesBetween };
}

const bucket = (distance: number): number =>
  distance < 5 ? distance : distance < 8 ? 5 : distance < 15 ? 6 : distance < 30 ? 7 : distance < 60 ? 8 : 9;

/** What the finder of sources and contents reads of token `i` for one cue. */
export function argumentFeatures(
  reading: Reading,
  tree: Dependents,
  frame: CueFrame,
  i: number,
  features: FeatureList,
): void {
  const { facts, tags, heads, labels, quotations, sentenceOf } = reading;
  const { word, fine, coarse, shape } = facts;
  const { window, cue } = frame;
  const at = (values: Int32Array, k: number) =>
    k >= window.first && k < window.end ? (values[k] ?? NONE) : NONE;
  const k = i - window.first;
  const side = i < cue.first ? 0 : 1;
  const distance = side === 0 ? cue.first - i : i - cue.end + 1;
  const place = side * 16 + bucket(distance);
  const away = Math.max(-2, Math.min(2, (sentenceOf[i] ?? 0) - (sentenceOf[cue.first] ?? 0))) + 2;
  const where = away * 2 + side;
  const path = frame.path[k] ?? 0;
  const branch = frame.branch[k] ?? i;
  const commas = frame.commas[k] ?? 0;
  const verbs = frame.verbs[k] ?? 0;
  const others = frame.otherCues[k] ?? 0;
  const between = frame.quotesBetween[k] ?? 0;
  const quote = quotations.at[i] ?? NONE;
  const cueQuote = quotations.at[cue.first] ?? NONE;
  const quoted = quote < 0 ? (cueQuote < 0 ? 0 : 1) : quote === cueQuote ? 2 : 3;
  const quoteKind = quoted * 8 + between;
  const w = at(word, i);
  const t = at(tags, i);
  const f = at(fine, i);
  const s = at(shape, i);
  const head = heads[i] ?? NONE;
  const inBranch = (at(tree.first, branch) === i ? 1 : 0) + (at(tree.last, branch) === i ? 2 : 0);
  const { stem, tag } = frame;
  const branchWord = at(word, branch);
  const marker = at(word, at(tree.marker, branch));

  features.clear();
  features.add(1, 0);
  features.pair(2, where, t);
  features.pair(3, place, t);
  features.pair(4, w, where);
  features.pair(5, at(word, i - 1), where);
  features.pair(6, at(word, i + 1), where);
  features.triple(7, at(tags, i - 1), t, where);
  features.triple(8, t, at(tags, i + 1), where);
  features.pair(9, path, where);
  features.triple(10, path, stem, where);
  features.triple(11, path, tag, where);
  features.triple(12, path, t, where);
  features.triple(13, path, inBranch, where);
  features.triple(14, path, verbs, where);
  features.triple(15, path, commas, where);
  features.triple(16, path, frame.fine, where);
  features.triple(17, stem, where, commas);
  features.triple(18, frame.fine, where, verbs);
  features.triple(19, tag, where, commas);
  features.triple(20, tag, place, t);
  features.triple(21, stem, place, t);
  features.triple(22, quoteKind, where, tag);
  features.triple(23, quoteKind, where, stem);
  features.triple(24, quoteKind, where, commas);
  features.triple(25, quoteKind, path, 0);
  features.pair(26, others, where);
  features.triple(27, others, path, where);
  features.triple(28, others, tag, where);
  features.triple(29, others, quoteKind, where);
  features.triple(30, f, where, Math.min(distance, 4));
  features.triple(31, at(coarse, i - 1), f, where);
  features.triple(32, f, at(coarse, i + 1), where);
  features.triple(33, s, where, path);
  features.triple(34, at(shape, i - 1), s, where);
  features.triple(35, s, at(shape, i + 1), where);
  features.triple(36, at(word, head), at(labels, i), where);
  features.triple(37, at(tags, head), at(labels, i), path);
  features.triple(38, branchWord, path, where);
  features.triple(39, at(fine, branch), path, where);
  features.triple(40, marker, path, where);
  features.triple(41, frame.tail, path, where);
  features.triple(42, frame.tail, stem, where);
  features.triple(43, frame.tail, place, t);
  features.triple(44, at(tags, cue.end), where, path);
  features.triple(45, at(word, cue.end), where, path);
  features.triple(46, at(tags, cue.first - 1), where, path);
  features.triple(47, at(word, cue.first - 1), place, t);
  features.triple(48, at(shape, cue.first - 1), where, commas);
  features.triple(49, at(shape, cue.end), where, commas);
  features.triple(50, at(tags, i - 2), at(tags, i - 1), t);
  features.triple(51, t, at(tags, i + 1), at(tags, i + 2));
  features.pair(52, at(word, i - 2), where);
  features.pair(53, at(word, i + 2), where);
  features.triple(54, place, commas, verbs);
  features.triple(55, away, side, isStart(reading, i));
  features.triple(56, at(tags, at(tree.subject, frame.head)), path, where);
  features.triple(57, at(tree.subject, frame.head) === i ? 1 : 0, at(tree.kinds, frame.head), where);
  features.triple(58, path, at(tree.kinds, frame.head), where);
  features.triple(59, isNoun(t) ? 1 : 0, path, place);
  features.triple(60, w, path, where);
  features.triple(61, w, stem, where);
  features.triple(62, away, quoted, cueQuote < 0 ? 0 : 1);
  features.triple(63, at(coarse, i), path, stem);
  features.triple(64, between, at(shape, i), where);
  features.triple(65, at(word, i - 1), w, where);
  features.triple(66, frame.sense, path, where);
  features.triple(67, frame.sense, quoteKind, where);
  features.triple(68, frame.sense, place, t);
  features.triple(69, frame.sense, tag, where);
}

const isStart = ({ sentences, sentenceOf }: Reading, i: number): number => {
  const sentence = sentences[sentenceOf[i] ?? 0];
  return (sentence?.firstToken === i ? 1 : 0) + (sentence?.endToken === i + 1 ? 2 : 0);
};

/** What decides whether a source or content begins or ends between the token before and this one. */
export function argumentEdgeFeatures(
  reading: Reading,
  tree: Dependents,
  frame: CueFrame,
  i: number,
  features: FeatureList,
): void {
  const { facts, tags, quotations, sentenceOf, heads } = reading;
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
}
