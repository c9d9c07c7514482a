import type { FeatureList } from './feature-list.ts';
import type { ParseState } from './parse-state.ts';
import type { WordFacts } from './word-facts.ts';

const NONE = -1;
const read = (values: Int32Array, i: number): number => (i < 0 ? NONE : (values[i] ?? NONE));

/** What decides the next move: the top of the stack, the next tokens, and what hangs on them already. */
export function moveFeatures(
  facts: WordFacts,
  tags: Int32Array,
  state: ParseState,
  features: FeatureList,
): void {
  const { word, fine, shape } = facts;
  const [s0, s1, s2] = [state.top(0), state.top(1), state.top(2)];
  const [n0, n1, n2] = [state.ahead(0), state.ahead(1), state.ahead(2)];
  const [w0, w1, wn, wn1] = [read(word, s0), read(word, s1), read(word, n0), read(word, n1)];
  const [t0, t1, t2] = [read(tags, s0), read(tags, s1), read(tags, s2)];
  const [tn, tn1, tn2] = [read(tags, n0), read(tags, n1), read(tags, n2)];
  const [c0, c1, cn] = [read(fine, s0), read(fine, s1), read(fine, n0)];
  const [lc0, lc1, rc0, rc1] = [
    state.leftCount(s0),
    state.leftCount(s1),
    state.rightCount(s0),
    state.rightCount(s1),
  ];
  const lcn = state.leftCount(n0);
  const distance = s0 < 0 || n0 < 0 ? NONE : Math.min(n0 - s0, 6);
  const gap = s0 < 0 || s1 < 0 ? NONE : Math.min(s0 - s1, 6);
  const [l0, r0, ln] = [
    read(tags, state.leftmost(s0)),
    read(tags, state.rightmost(s0)),
    read(tags, state.leftmost(n0)),
  ];
  const [l1, r1] = [read(tags, state.leftmost(s1)), read(tags, state.rightmost(s1))];
  const [l02, r02, ln2] = [
    read(tags, state.leftSecond(s0)),
    read(tags, state.rightSecond(s0)),
    read(tags, state.leftSecond(n0)),
  ];
  features.clear();
  features.add(1, 0);
  features.pair(2, w0, t0);
  features.pair(3, w1, t1);
  features.pair(4, wn, tn);
  features.add(5, t0);
  features.add(6, tn);
  features.add(7, t1);
  features.pair(8, wn1, tn1);
  features.pair(9, w0, wn);
  features.triple(10, w0, t0, tn);
  features.triple(11, wn, tn, t0);
  features.pair(12, t0, tn);
  features.triple(13, t0, tn, tn1);
  features.triple(14, t1, t0, tn);
  features.triple(15, t2, t1, t0);
  features.triple(16, tn, tn1, tn2);
  features.triple(17, t0, l0, tn);
  features.triple(18, t0, r0, tn);
  features.triple(19, t0, tn, ln);
  features.triple(20, t1, t0, r1);
  features.triple(21, t1, t0, l0);
  features.pair(22, w1, w0);
  features.triple(23, w1, t1, t0);
  features.triple(24, w0, t0, t1);
  features.pair(25, w0, lc0);
  features.pair(26, w0, rc0);
  features.pair(27, t0, rc0);
  features.pair(28, wn, lcn);
  features.pair(29, tn, lcn);
  features.triple(30, t0, tn, distance);
  features.pair(31, w0, distance);
  features.pair(32, wn, distance);
  features.pair(33, t0, distance);
  features.triple(34, t1, t0, gap);
  features.pair(35, c0, cn);
  features.pair(36, c1, c0);
  features.triple(37, c0, t0, tn);
  features.triple(38, cn, tn, t0);
  features.triple(39, t0, l0, l02);
  features.triple(40, t0, r0, r02);
  features.triple(41, tn, ln, ln2);
  features.triple(42, t1, lc1, rc1);
  features.triple(43, w0, r0, tn);
  features.triple(44, wn, ln, t0);
  features.triple(45, t1, tn, r0);
  features.pair(46, t1, tn);
  features.triple(47, w1, t0, tn);
  features.triple(48, w0, t1, tn);
  features.triple(49, wn, t1, t0);
  features.triple(50, wn1, t0, tn);
  features.pair(51, read(shape, n0), t0);
  features.triple(52, l1, t1, tn);
  features.triple(53, c1, tn, t0);
}

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
  features.clear();
  features.triple(1, t, th, direction);
  features.triple(2, w, th, direction);
  features.triple(3, t, wh, direction);
  features.pair(4, w, wh);
  features.pair(5, w, direction);
  features.triple(6, t, th, far);
  features.triple(7, t, th, read(word, first));
  features.triple(8, t, th, read(tags, first));
  features.triple(9, t, th, read(tags, state.leftSecond(token)));
  features.triple(10, t, read(tags, token - 1), read(tags, token + 1));
  features.triple(11, th, read(tags, head - 1), t);
  features.triple(12, t, th, read(tags, state.leftmost(head)));
  features.triple(13, t, th, read(tags, state.rightmost(head)));
  features.triple(14, read(fine, token), th, direction);
  features.triple(15, read(fine, head), t, direction);
  features.pair(16, read(ending3, token), th);
  features.triple(17, th, t, read(word, token - 1));
  features.triple(18, t, wh, read(word, first));
  features.triple(19, t, th, read(tags, last));
  features.triple(20, t, th, read(tags, state.headOf(head)));
  features.triple(21, state.leftmost(head) === token ? 1 : 0, t, th);
  features.triple(22, state.rightmost(head) === token ? 1 : 0, t, th);
  features.triple(23, t, th, read(word, state.leftSecond(token)));
  features.triple(24, read(tags, state.leftmost(head)), wh, t);
}
