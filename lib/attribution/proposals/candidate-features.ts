import type { FeatureList } from '../../language/feature-list.ts';
import { isNoun, isVerb } from '../../language/tags.ts';
import { SHAPES } from '../../language/word-facts.ts';
import type { TokenRange } from '../arguments/argument-window.ts';
import type { Reading } from '../reading/reading.ts';
import type { Dependents } from '../reading/sentence-tree.ts';
import type { Proposal } from './proposal.ts';

export const TRAIT_ROOM = 64;
const NONE = -1;

const EDGE = 1e-3;
const logit = (p: number): number => {
  const inside = Math.min(1 - EDGE, Math.max(EDGE, p));
  return Math.log(inside / (1 - inside));
};

/** The numbers by which a candidate is judged. Keep the order: the model file has one weight for each. */
export function candidateNumbers({ quotations }: Reading, proposal: Proposal): number[] {
  const { cue, source, content } = proposal;
  const { all, quoted } = quotedIn(quotations.at, content);
  return [
    1,
    logit(cue.belief),
    logit(proposal.contentBelief),
    logit(proposal.peak),
    source.length ? logit(proposal.sourceBelief) : 0,
    source.length ? 1 : 0,
    (quotations.at[cue.first] ?? NONE) >= 0 ? 1 : 0,
    all ? quoted / all : 0,
    Math.log(1 + all),
    proposal.covered,
    proposal.covering,
    proposal.covered * (all ? quoted / all : 0),
  ];
}

function quotedIn(at: Int32Array, content: readonly TokenRange[]) {
  let [quoted, all] = [0, 0];
  for (const { first, end } of content) {
    all += end - first;
    for (let i = first; i < end; i++) if ((at[i] ?? NONE) >= 0) quoted++;
  }
  return { all, quoted };
}

const share = (part: number, whole: number): number =>
  part === 0 ? 0 : part === whole ? 3 : part * 2 > whole ? 2 : 1;
const step = (count: number): number =>
  count < 3 ? count : count < 5 ? 3 : count < 8 ? 4 : count < 15 ? 5 : count < 30 ? 6 : 7;

/** What else speaks for and against a candidate: its words, and how its parts stand to each other. */
export function candidateTraits(
  reading: Reading,
  tree: Dependents,
  proposal: Proposal,
  traits: FeatureList,
): void {
  const { facts, tags, labels, heads, quotations, senses, sentenceOf, sentences } = reading;
  const { cue, source, content } = proposal;
  const { word, stem, fine, coarse, shape } = facts;
  const at = (values: Int32Array, k: number) => values[k] ?? NONE;
  let head = cue.first;
  let phrase = 0;
  for (let i = cue.first; i < cue.end; i++) {
    phrase = (Math.imul(phrase, 31) + at(stem, i)) | 0;
    if (isVerb(at(tags, i)) || (!isVerb(at(tags, head)) && isNoun(at(tags, i)))) head = i;
  }
  const s = at(stem, head);
  const t = at(tags, head);
  const sense = at(senses, head);
  const firstContent = content[0]?.first ?? cue.end;
  const lastContent = content.at(-1)?.end ?? cue.end;
  let begin = firstContent;
  while (begin < lastContent - 1 && at(shape, begin) >= SHAPES.comma) begin++;
  const { all, quoted } = quotedIn(quotations.at, content);
  const form = share(quoted, all);
  const contentSide = (firstContent < cue.first ? 1 : 0) + (lastContent > cue.end ? 2 : 0);
  const speaker = source[0];
  const speakerHead = speaker ? headOf(reading, speaker) : NONE;
  const sourceSide = !speaker ? 0 : speaker.first < cue.first ? 1 : 2;
  const isSubject = speaker ? Number(within(at(tree.subject, head), speaker)) : 2;
  const inQuote = at(quotations.at, cue.first) >= 0 ? 1 : 0;
  const layout = (contentSide * 4 + sourceSide) * 4 + form;
  const gap = firstContent >= cue.end ? step(firstContent - cue.end) : 8;
  const sourceGap = speaker
    ? step(Math.max(0, Math.max(cue.first - speaker.end, speaker.first - cue.end)))
    : 8;
  const length = step(all);
  const sentence = sentences[at(sentenceOf, cue.first)];
  const isHeadline = sentence && at(shape, sentence.endToken - 1) < SHAPES.comma ? 1 : 0;
  const covered = Math.round(proposal.covered * 4);
  const covering = Math.round(proposal.covering * 4);
  const believed = Math.round(cue.belief * 6);
  const speakerTag = at(tags, speakerHead);
  const beginTag = at(tags, begin);

  traits.clear();
  traits.add(1, s);
  traits.add(2, phrase);
  traits.pair(3, s, t);
  traits.pair(4, s, form);
  traits.pair(5, sense, form);
  traits.pair(6, sense, t);
  traits.add(7, at(fine, head));
  traits.pair(8, at(fine, head), t);
  traits.pair(9, s, layout);
  traits.pair(10, sense, layout);
  traits.pair(11, t, layout);
  traits.pair(12, s, at(word, begin));
  traits.pair(13, s, beginTag);
  traits.triple(14, sense, beginTag, at(tags, begin + 1));
  traits.pair(15, at(word, begin), t);
  traits.pair(16, at(fine, begin), sense);
  traits.add(17, at(word, speakerHead));
  traits.pair(18, speakerTag, s);
  traits.pair(19, speakerTag, sense);
  traits.pair(20, at(fine, speakerHead), at(fine, head));
  traits.pair(21, at(coarse, speakerHead), sense);
  traits.pair(22, at(shape, speakerHead), t);
  traits.triple(23, isSubject, t, sourceSide);
  traits.triple(24, isSubject, s, sourceSide);
  traits.pair(25, inQuote, s);
  traits.triple(26, inQuote, speakerTag, form);
  traits.pair(27, length, s);
  traits.triple(28, length, form, t);
  traits.pair(29, gap, t);
  traits.pair(30, sourceGap, t);
  traits.triple(31, gap, sourceGap, form);
  traits.pair(32, at(word, cue.first - 1), t);
  traits.pair(33, at(tags, cue.first - 1), s);
  traits.pair(34, at(word, cue.end), s);
  traits.pair(35, at(tags, cue.end), sense);
  traits.pair(36, at(word, cue.first), at(word, cue.end - 1));
  traits.pair(37, step(cue.end - cue.first), t);
  traits.pair(38, step(cue.end - cue.first), sense);
  traits.pair(39, isHeadline, t);
  traits.pair(40, isHeadline, sense);
  traits.triple(41, covered, inQuote, form);
  traits.triple(42, covered, t, sense);
  traits.triple(43, covered, covering, believed);
  traits.pair(44, covering, s);
  traits.triple(45, covering, form, layout);
  traits.pair(46, believed, sense);
  traits.triple(47, at(labels, head), t, at(tags, at(heads, head)));
  traits.pair(48, at(labels, head), s);
  traits.pair(49, at(tree.kinds, head) & 0x7f, t);
  traits.pair(50, at(tree.kinds, head) & 0x7f, sense);
  traits.pair(51, content.length, form);
  traits.pair(52, at(shape, lastContent), at(shape, lastContent - 1));
  traits.triple(53, at(shape, firstContent - 1), form, t);
  traits.pair(54, speaker ? step(speaker.end - speaker.first) : 9, speakerTag);
}

const within = (token: number, { first, end }: TokenRange): boolean => token >= first && token < end;

/** The token of a range that hangs on one outside of it. */
function headOf({ heads }: Reading, range: TokenRange): number {
  for (let i = range.first; i < range.end; i++) if (!within(heads[i] ?? NONE, range)) return i;
  return range.first;
}
