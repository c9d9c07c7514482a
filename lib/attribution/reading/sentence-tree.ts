import { LABELS, labelNumber } from '../../language/dependency-labels.ts';
import type { Reading } from './reading.ts';

/** What hangs on a token, summed up: the features of cues ask for it again and again. */
export interface Dependents {
  /** For each token its subject, clause that says what is said, object, and marker, or -1. */
  readonly subject: Int32Array;
  readonly clause: Int32Array;
  readonly object: Int32Array;
  readonly marker: Int32Array;
  /** A bit for each kind of dependent (see `KINDS`). */
  readonly kinds: Int32Array;
  /** The first and last token of what hangs on each, itself included. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** The topmost token whose subtree begins, or ends, with each. */
  readonly opens: Int32Array;
  readonly closes: Int32Array;
}

const SUBJECTS = new Set([labelNumber('nsubj'), labelNumber('nsubj:pass'), labelNumber('csubj')]);
const CLAUSES = new Set([labelNumber('ccomp'), labelNumber('parataxis')]);
const OBJECTS = new Set([labelNumber('obj'), labelNumber('xcomp'), labelNumber('obl')]);
const MARKERS = new Set([labelNumber('mark'), labelNumber('case')]);
const KINDS: readonly ReadonlySet<number>[] = [
  new Set([labelNumber('nsubj')]),
  new Set([labelNumber('nsubj:pass')]),
  new Set([labelNumber('ccomp')]),
  new Set([labelNumber('xcomp')]),
  new Set([labelNumber('obj')]),
  new Set([labelNumber('parataxis')]),
  new Set([labelNumber('mark')]),
  new Set([labelNumber('aux')]),
  new Set([labelNumber('case')]),
  new Set([labelNumber('iobj')]),
  new Set([labelNumber('advcl')]),
  new Set([labelNumber('acl'), labelNumber('acl:relcl')]),
];
/** For each label the bits of its kinds. */
const KINDS_OF = Int32Array.from(LABELS, (_, label) =>
  KINDS.reduce((bits, kind, bit) => (kind.has(label) ? bits | (1 << bit) : bits), 0),
);
const DEEPEST = 40;

export function dependentsOf({ heads, labels, facts }: Reading): Dependents {
  const { count } = facts;
  const none = () => new Int32Array(count).fill(-1);
  const tree = {
    subject: none(),
    clause: none(),
    object: none(),
    marker: none(),
    kinds: new Int32Array(count),
    first: Int32Array.from({ length: count }, (_, i) => i),
    last: Int32Array.from({ length: count }, (_, i) => i),
    opens: Int32Array.from({ length: count }, (_, i) => i),
    closes: Int32Array.from({ length: count }, (_, i) => i),
  };
  for (let i = 0; i < count; i++) {
    const head = heads[i] ?? -1;
    const label = labels[i] ?? 0;
    if (head < 0) continue;
    if (SUBJECTS.has(label)) tree.subject[head] = i;
    if (CLAUSES.has(label)) tree.clause[head] = i;
    if (OBJECTS.has(label) && (tree.object[head] ?? -1) < 0) tree.object[head] = i;
    if (MARKERS.has(label) && (tree.marker[head] ?? -1) < 0) tree.marker[head] = i;
    tree.kinds[head] = (tree.kinds[head] ?? 0) | (KINDS_OF[label] ?? 0);
    // Each token stretches what its ancestors cover; a bound on the depth keeps a degenerate tree linear.
    for (let up = head, steps = 0; up >= 0 && steps < DEEPEST; up = heads[up] ?? -1, steps++) {
      if (i < (tree.first[up] ?? 0)) tree.first[up] = i;
      if (i > (tree.last[up] ?? 0)) tree.last[up] = i;
    }
  }
  for (let i = 0; i < count; i++) {
    tree.opens[i] = topmost(heads, tree.first, i);
    tree.closes[i] = topmost(heads, tree.last, i);
  }
  return tree;
}

/** The topmost token above `i` whose subtree has its edge there. */
function topmost(heads: Int32Array, edges: Int32Array, i: number): number {
  let top = i;
  if (edges[i] !== i) return -1;
  for (let steps = 0; steps < DEEPEST; steps++) {
    const up = heads[top] ?? -1;
    if (up < 0 || edges[up] !== i) break;
    top = up;
  }
  return top;
}
