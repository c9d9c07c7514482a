import type { HighlightLayer } from './highlight-layer.ts';

interface HighlightHit {
  readonly ranges: readonly AbstractRange[];
}

/** Since Chrome 140 and Firefox 150. */
interface FindsHighlights {
  highlightsFromPoint(x: number, y: number): readonly HighlightHit[];
}

const findsHighlights = (registry: HighlightRegistry): registry is HighlightRegistry & FindsHighlights =>
  'highlightsFromPoint' in registry;

/** Brings out the whole claim whose words the pointer is on. At most one look a frame. */
export function followPointer(window: Window & typeof globalThis, layer: HighlightLayer): void {
  let latest: { readonly x: number; readonly y: number } | undefined;
  let shown: readonly Range[] | undefined;
  window.addEventListener(
    'pointermove',
    ({ clientX, clientY }) => {
      const isWaiting = latest !== undefined;
      // Where the pointer came to rest counts, not where it was when the frame was asked for.
      latest = { x: clientX, y: clientY };
      if (isWaiting) return;
      window.requestAnimationFrame(() => {
        const claim = latest && claimAt(latest.x, latest.y, window, layer);
        latest = undefined;
        if (claim === shown) return;
        shown = claim;
        layer.focus(claim ?? []);
      });
    },
    { passive: true },
  );
}

function claimAt(
  x: number,
  y: number,
  { CSS, document }: Window & typeof globalThis,
  layer: HighlightLayer,
): readonly Range[] | undefined {
  const { highlights } = CSS;
  if (findsHighlights(highlights)) {
    const ranges = highlights.highlightsFromPoint(x, y).flatMap((hit) => [...hit.ranges]);
    return ranges.map((range) => layer.claimAround(range)).find((claim) => claim !== undefined);
  }
  const caret = document.caretPositionFromPoint?.(x, y);
  if (!caret) return undefined;
  const under = layer.contents.find(
    (range) =>
      range.startContainer === caret.offsetNode && range.isPointInRange(caret.offsetNode, caret.offset),
  );
  // The caret snaps to text from far away: the point has to be on it.
  return under && isOn(under, x, y) ? layer.claimAround(under) : undefined;
}

const isOn = (range: Range, x: number, y: number): boolean =>
  [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
