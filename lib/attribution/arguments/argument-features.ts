import type { FeatureList } from '../../language/feature-list.ts';
import { FeatureTable } from '../../language/feature-table.ts';
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

const ARGUMENT_TABLE = new FeatureTable([
  [],
  ['where', 'tag'],
  ['place', 'tag'],
  ['word', 'where'],
  ['wordBefore', 'where'],
  ['wordAfter', 'where'],
  ['tagBefore', 'tag', 'where'],
  ['tag', 'tagAfter', 'where'],
  ['path', 'where'],
  ['path', 'cueStem', 'where'],
  ['path', 'cueTag', 'where'],
  ['path', 'tag', 'where'],
  ['path', 'inBranch', 'where'],
  ['path', 'verbs', 'where'],
  ['path', 'commas', 'where'],
  ['path', 'cueFine', 'where'],
  ['cueStem', 'where', 'commas'],
  ['cueFine', 'where', 'verbs'],
  ['cueTag', 'where', 'commas'],
  ['cueTag', 'place', 'tag'],
  ['cueStem', 'place', 'tag'],
  ['quoteKind', 'where', 'cueTag'],
  ['quoteKind', 'where', 'cueStem'],
  ['quoteKind', 'where', 'commas'],
  ['quoteKind', 'path'],
  ['others', 'where'],
  ['others', 'path', 'where'],
  ['others', 'cueTag', 'where'],
  ['others', 'quoteKind', 'where'],
  ['fine', 'where', 'near'],
  ['coarseBefore', 'fine', 'where'],
  ['fine', 'coarseAfter', 'where'],
  ['shape', 'where', 'path'],
  ['shapeBefore', 'shape', 'where'],
  ['shape', 'shapeAfter', 'where'],
  ['headWord', 'relation', 'where'],
  ['headTag', 'relation', 'path'],
  ['branchWord', 'path', 'where'],
  ['branchFine', 'path', 'where'],
  ['marker', 'path', 'where'],
  ['cueTail', 'path', 'where'],
  ['cueTail', 'cueStem', 'where'],
  ['cueTail', 'place', 'tag'],
  ['tagBehindCue', 'where', 'path'],
  ['wordBehindCue', 'where', 'path'],
  ['tagAheadOfCue', 'where', 'path'],
  ['wordAheadOfCue', 'place', 'tag'],
  ['shapeAheadOfCue', 'where', 'commas'],
  ['shapeBehindCue', 'where', 'commas'],
  ['tagTwoBefore', 'tagBefore', 'tag'],
  ['tag', 'tagAfter', 'tagTwoAfter'],
  ['wordTwoBefore', 'where'],
  ['wordTwoAfter', 'where'],
  ['place', 'commas', 'verbs'],
  ['away', 'side', 'atSentenceEdge'],
  ['subjectTag', 'path', 'where'],
  ['isSubject', 'cueKinds', 'where'],
  ['path', 'cueKinds', 'where'],
  ['isNoun', 'path', 'place'],
  ['word', 'path', 'where'],
  ['word', 'cueStem', 'where'],
  ['away', 'quoted', 'cueIsQuoted'],
  ['coarse', 'path', 'cueStem'],
  ['between', 'shape', 'where'],
  ['wordBefore', 'word', 'where'],
  ['cueSense', 'path', 'where'],
  ['cueSense', 'quoteKind', 'where'],
  ['cueSense', 'place', 'tag'],
  ['cueSense', 'cueTag', 'where'],
  ['beginTag', 'nextTag', 'whereAndFar'],
  ['beginWord', 'where', 'far'],
  ['beginWord', 'nextTag', 'where'],
  ['beginTag', 'path', 'where'],
  ['beginWord', 'path', 'where'],
  ['far', 'cueStem', 'where'],
  ['far', 'path', 'where'],
  ['far', 'quoteKind', 'where'],
  ['wordBeforeStretch', 'beginTag', 'where'],
]);

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

  const begin = frame.stretch[k] ?? i;
  const far = (frame.stretchesAway[k] ?? 0) * 2 + (frame.bracketed[k] ?? 0);
  const beginTag = at(tags, begin);
  const beginWord = at(word, begin);
  const nextTag = at(tags, begin + 1);
  const { given, at: fact } = ARGUMENT_TABLE;
  given[fact.where] = where;
  given[fact.tag] = t;
  given[fact.place] = place;
  given[fact.word] = w;
  given[fact.wordBefore] = at(word, i - 1);
  given[fact.wordAfter] = at(word, i + 1);
  given[fact.tagBefore] = at(tags, i - 1);
  given[fact.tagAfter] = at(tags, i + 1);
  given[fact.path] = path;
  given[fact.cueStem] = stem;
  given[fact.cueTag] = tag;
  given[fact.inBranch] = inBranch;
  given[fact.verbs] = verbs;
  given[fact.commas] = commas;
  given[fact.cueFine] = frame.fine;
  given[fact.quoteKind] = quoteKind;
  given[fact.others] = others;
  given[fact.fine] = f;
  given[fact.near] = Math.min(distance, 4);
  given[fact.coarseBefore] = at(coarse, i - 1);
  given[fact.coarseAfter] = at(coarse, i + 1);
  given[fact.shape] = s;
  given[fact.shapeBefore] = at(shape, i - 1);
  given[fact.shapeAfter] = at(shape, i + 1);
  given[fact.headWord] = at(word, head);
  given[fact.relation] = at(labels, i);
  given[fact.headTag] = at(tags, head);
  given[fact.branchWord] = branchWord;
  given[fact.branchFine] = at(fine, branch);
  given[fact.marker] = marker;
  given[fact.cueTail] = frame.tail;
  given[fact.tagBehindCue] = at(tags, cue.end);
  given[fact.wordBehindCue] = at(word, cue.end);
  given[fact.tagAheadOfCue] = at(tags, cue.first - 1);
  given[fact.wordAheadOfCue] = at(word, cue.first - 1);
  given[fact.shapeAheadOfCue] = at(shape, cue.first - 1);
  given[fact.shapeBehindCue] = at(shape, cue.end);
  given[fact.tagTwoBefore] = at(tags, i - 2);
  given[fact.tagTwoAfter] = at(tags, i + 2);
  given[fact.wordTwoBefore] = at(word, i - 2);
  given[fact.wordTwoAfter] = at(word, i + 2);
  given[fact.away] = away;
  given[fact.side] = side;
  given[fact.atSentenceEdge] = isStart(reading, i);
  given[fact.subjectTag] = at(tags, at(tree.subject, frame.head));
  given[fact.isSubject] = at(tree.subject, frame.head) === i ? 1 : 0;
  given[fact.cueKinds] = at(tree.kinds, frame.head);
  given[fact.isNoun] = isNoun(t) ? 1 : 0;
  given[fact.quoted] = quoted;
  given[fact.cueIsQuoted] = cueQuote < 0 ? 0 : 1;
  given[fact.coarse] = at(coarse, i);
  given[fact.between] = between;
  given[fact.cueSense] = frame.sense;
  given[fact.beginTag] = beginTag;
  given[fact.nextTag] = nextTag;
  given[fact.whereAndFar] = where * 16 + far;
  given[fact.beginWord] = beginWord;
  given[fact.far] = far;
  given[fact.wordBeforeStretch] = at(word, begin - 1);
  ARGUMENT_TABLE.fill(features);
}

const isStart = ({ sentences, sentenceOf }: Reading, i: number): number => {
  const sentence = sentences[sentenceOf[i] ?? 0];
  return (sentence?.firstToken === i ? 1 : 0) + (sentence?.endToken === i + 1 ? 2 : 0);
};
