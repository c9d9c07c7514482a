import type { FeatureList } from './feature-list.ts';
import { FeatureTable } from './feature-table.ts';
import type { ParseState } from './parse-state.ts';
import type { WordFacts } from './word-facts.ts';

const NONE = -1;
const read = (values: Int32Array, i: number): number => (i < 0 ? NONE : (values[i] ?? NONE));

/**
 * `0`, `1`, `2`: of the stack, from its top; `n`, `n1`, `n2`: of the tokens to come. `w` a word, `t` its tag, `c` its class,
 * `l` and `r` the tag of what hangs outermost to its left and right (`l02`: the one before that), `lc` and `rc` how many.
 */
const MOVE_TABLE = new FeatureTable([
  [],
  ['w0', 't0'],
  ['w1', 't1'],
  ['wn', 'tn'],
  ['t0'],
  ['tn'],
  ['t1'],
  ['wn1', 'tn1'],
  ['w0', 'wn'],
  ['w0', 't0', 'tn'],
  ['wn', 'tn', 't0'],
  ['t0', 'tn'],
  ['t0', 'tn', 'tn1'],
  ['t1', 't0', 'tn'],
  ['t2', 't1', 't0'],
  ['tn', 'tn1', 'tn2'],
  ['t0', 'l0', 'tn'],
  ['t0', 'r0', 'tn'],
  ['t0', 'tn', 'ln'],
  ['t1', 't0', 'r1'],
  ['t1', 't0', 'l0'],
  ['w1', 'w0'],
  ['w1', 't1', 't0'],
  ['w0', 't0', 't1'],
  ['w0', 'lc0'],
  ['w0', 'rc0'],
  ['t0', 'rc0'],
  ['wn', 'lcn'],
  ['tn', 'lcn'],
  ['t0', 'tn', 'distance'],
  ['w0', 'distance'],
  ['wn', 'distance'],
  ['t0', 'distance'],
  ['t1', 't0', 'gap'],
  ['c0', 'cn'],
  ['c1', 'c0'],
  ['c0', 't0', 'tn'],
  ['cn', 'tn', 't0'],
  ['t0', 'l0', 'l02'],
  ['t0', 'r0', 'r02'],
  ['tn', 'ln', 'ln2'],
  ['t1', 'lc1', 'rc1'],
  ['w0', 'r0', 'tn'],
  ['wn', 'ln', 't0'],
  ['t1', 'tn', 'r0'],
  ['t1', 'tn'],
  ['w1', 't0', 'tn'],
  ['w0', 't1', 'tn'],
  ['wn', 't1', 't0'],
  ['wn1', 't0', 'tn'],
  ['shapeN', 't0'],
  ['l1', 't1', 'tn'],
  ['c1', 'tn', 't0'],
]);

/** What decides the next move: the top of the stack, the next tokens, and what hangs on them already. */
export function moveFeatures(
  facts: WordFacts,
  tags: Int32Array,
  state: ParseState,
  features: FeatureList,
): void {
  const { word, fine, shape } = facts;
  const { given, at: fact } = MOVE_TABLE;
  const s0 = state.top(0);
  const s1 = state.top(1);
  const n0 = state.ahead(0);
  const n1 = state.ahead(1);
  given[fact.w0] = read(word, s0);
  given[fact.w1] = read(word, s1);
  given[fact.wn] = read(word, n0);
  given[fact.wn1] = read(word, n1);
  given[fact.t0] = read(tags, s0);
  given[fact.t1] = read(tags, s1);
  given[fact.t2] = read(tags, state.top(2));
  given[fact.tn] = read(tags, n0);
  given[fact.tn1] = read(tags, n1);
  given[fact.tn2] = read(tags, state.ahead(2));
  given[fact.c0] = read(fine, s0);
  given[fact.c1] = read(fine, s1);
  given[fact.cn] = read(fine, n0);
  given[fact.shapeN] = read(shape, n0);
  given[fact.lc0] = state.leftCount(s0);
  given[fact.lc1] = state.leftCount(s1);
  given[fact.lcn] = state.leftCount(n0);
  given[fact.rc0] = state.rightCount(s0);
  given[fact.rc1] = state.rightCount(s1);
  given[fact.l0] = read(tags, state.leftmost(s0));
  given[fact.l1] = read(tags, state.leftmost(s1));
  given[fact.ln] = read(tags, state.leftmost(n0));
  given[fact.r0] = read(tags, state.rightmost(s0));
  given[fact.r1] = read(tags, state.rightmost(s1));
  given[fact.l02] = read(tags, state.leftSecond(s0));
  given[fact.r02] = read(tags, state.rightSecond(s0));
  given[fact.ln2] = read(tags, state.leftSecond(n0));
  given[fact.distance] = s0 < 0 || n0 < 0 ? NONE : Math.min(n0 - s0, 6);
  given[fact.gap] = s0 < 0 || s1 < 0 ? NONE : Math.min(s0 - s1, 6);
  MOVE_TABLE.fill(features);
}
