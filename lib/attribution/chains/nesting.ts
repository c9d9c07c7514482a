import type { Span } from '../../language/span.ts';
import type { BareAttribution } from '../describing/bare-attribution.ts';

/**
 * For each attribution the index of the innermost other one in whose content it stands as a whole, or -1.
 * Takes O(n log n) for n attributions, whose contents may nest but not cross.
 */
export function enclosing(attributions: readonly BareAttribution[]): Int32Array {
  const parents = new Int32Array(attributions.length).fill(-1);
  const order = attributions
    .map((attribution, index) => ({ index, whole: extent(attribution) }))
    .sort((a, b) => a.whole.start - b.whole.start || b.whole.end - a.whole.end);
  const open: { index: number; whole: Span }[] = [];
  for (const { index, whole } of order) {
    while (open.length > 0 && (open.at(-1)?.whole.end ?? 0) <= whole.start) open.pop();
    const outer = open.slice(-DEEPEST).findLast((candidate) => holds(attributions[candidate.index], whole));
    if (outer !== undefined) parents[index] = outer.index;
    open.push({ index, whole });
  }
  return parents;
}

/** Nobody follows deeper reports of reports. */
const DEEPEST = 8;

function extent({ source, cue, content }: BareAttribution): Span {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const piece of [...source, ...cue, ...content]) {
    start = Math.min(start, piece.start);
    end = Math.max(end, piece.end);
  }
  return { start, end };
}

const holds = (outer: BareAttribution | undefined, inner: Span): boolean =>
  outer?.content.some(({ start, end }) => start <= inner.start && end >= inner.end) ?? false;
