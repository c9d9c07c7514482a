import type { FeatureList } from '../../language/feature-list.ts';
import { isNoun } from '../../language/tags.ts';
import type { Reading } from '../reading/reading.ts';
import type { Dependents } from '../reading/sentence-tree.ts';
import type { CueFrame } from './cue-frame.ts';

export const ARGUMENT_LABELS = { outside: 0, source: 1, content: 2, cue: 3 } as const;
export const ARGUMENT_LABEL_COUNT = 4;
export const ARGUMENT_ROOM = 112;
const NONE = -1;

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
  const begin = frame.stretch[k] ?? i;
  const far = (frame.stretchesAway[k] ?? 0) * 2 + (frame.bracketed[k] ?? 0);
  const beginTag = at(tags, begin);
  const beginWord = at(word, begin);
  const nextTag = at(tags, begin + 1);
  features.triple(70, beginTag, nextTag, where * 16 + far);
  features.triple(71, beginWord, where, far);
  features.triple(72, beginWord, nextTag, where);
  features.triple(73, beginTag, path, where);
  features.triple(74, beginWord, path, where);
  features.triple(75, far, stem, where);
  features.triple(76, far, path, where);
  features.triple(77, far, quoteKind, where);
  features.triple(78, at(word, begin - 1), beginTag, where);
}

const isStart = ({ sentences, sentenceOf }: Reading, i: number): number => {
  const sentence = sentences[sentenceOf[i] ?? 0];
  return (sentence?.firstToken === i ? 1 : 0) + (sentence?.endToken === i + 1 ? 2 : 0);
};
