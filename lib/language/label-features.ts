import type { FeatureList } from './feature-list.ts';
import { FeatureTable } from './feature-table.ts';
import type { ParseState } from './parse-state.ts';
import type { WordFacts } from './word-facts.ts';

const NONE = -1;
const read = (values: Int32Array, i: number): number => (i < 0 ? NONE : (values[i] ?? NONE));

const LABEL_TABLE = new FeatureTable([
  ['tag', 'headTag', 'direction'],
  ['word', 'headTag', 'direction'],
  ['tag', 'headWord', 'direction'],
  ['word', 'headWord'],
  ['word', 'direction'],
  ['tag', 'headTag', 'far'],
  ['tag', 'headTag', 'firstWord'],
  ['tag', 'headTag', 'firstTag'],
  ['tag', 'headTag', 'leftSecondTag'],
  ['tag', 'tagBefore', 'tagAfter'],
  ['headTag', 'tagBeforeHead', 'tag'],
  ['tag', 'headTag', 'headLeftmostTag'],
  ['tag', 'headTag', 'headRightmostTag'],
  ['fine', 'headTag', 'direction'],
  ['headFine', 'tag', 'direction'],
  ['ending', 'headTag'],
  ['headTag', 'tag', 'wordBefore'],
  ['tag', 'headWord', 'firstWord'],
  ['tag', 'headTag', 'lastTag'],
  ['tag', 'headTag', 'headOfHeadTag'],
  ['isLeftmost', 'tag', 'headTag'],
  ['isRightmost', 'tag', 'headTag'],
  ['tag', 'headTag', 'leftSecondWord'],
  ['headLeftmostTag', 'headWord', 'tag'],
]);

/** What names the arc from `head` to `token`, once all heads are known. */
export function labelFeatures(
  facts: WordFacts,
  tags: Int32Array,
  state: ParseState,
  token: number,
  head: number,
  features: FeatureList,
): void {
  const { word, fine, ending3 } = facts;
  const [t, th] = [read(tags, token), read(tags, head)];
  const [w, wh] = [read(word, token), read(word, head)];
  const direction = token < head ? 0 : 1;
  const far = direction * 8 + Math.min(Math.abs(token - head), 5);
  const first = state.leftmost(token);
  const last = state.rightmost(token);
  const { given, at: fact } = LABEL_TABLE;
  given[fact.tag] = t;
  given[fact.headTag] = th;
  given[fact.direction] = direction;
  given[fact.word] = w;
  given[fact.headWord] = wh;
  given[fact.far] = far;
  given[fact.firstWord] = read(word, first);
  given[fact.firstTag] = read(tags, first);
  given[fact.leftSecondTag] = read(tags, state.leftSecond(token));
  given[fact.tagBefore] = read(tags, token - 1);
  given[fact.tagAfter] = read(tags, token + 1);
  given[fact.tagBeforeHead] = read(tags, head - 1);
  given[fact.headLeftmostTag] = read(tags, state.leftmost(head));
  given[fact.headRightmostTag] = read(tags, state.rightmost(head));
  given[fact.fine] = read(fine, token);
  given[fact.headFine] = read(fine, head);
  given[fact.ending] = read(ending3, token);
  given[fact.wordBefore] = read(word, token - 1);
  given[fact.lastTag] = read(tags, last);
  given[fact.headOfHeadTag] = read(tags, state.headOf(head));
  given[fact.isLeftmost] = state.leftmost(head) === token ? 1 : 0;
  given[fact.isRightmost] = state.rightmost(head) === token ? 1 : 0;
  given[fact.leftSecondWord] = read(word, state.leftSecond(token));
  LABEL_TABLE.fill(features);
}
