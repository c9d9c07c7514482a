import type { HighlightLayer } from './highlight-layer.ts';
import type { HighlightedClaim } from './highlighted-claim.ts';

interface HighlightHit {
  readonly ranges: readonly AbstractRange[];
}

/** Since Chrome 140 and Firefox 150. */
interface FindsHighlights {
  highlightsFromPoint(
    x: number,
    y: number,
    options: { readonly shadowRoots: readonly ShadowRoot[] },
  ): readonly HighlightHit[];
}

const findsHighlights = (registry: HighlightRegistry): registry is HighlightRegistry & FindsHighlights =>
  'highlightsFromPoint' in registry;

interface PointerWatch {
  /** The pointer has come to another claim than before, or to none. */
  readonly onPoint: (claim: HighlightedClaim | undefined) => void;
  readonly onClick: (claim: HighlightedClaim) => void;
}

/** Tells on which claim's words the pointer is, with at most one look a frame, and on which it is clicked. */
export function followPointer(
  window: Window & typeof globalThis,
  layer: HighlightLayer,
  { onPoint, onClick }: PointerWatch,
): void {
  let latest: { readonly x: number; readonly y: number } | undefined;
  let shown: HighlightedClaim | undefined;
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
        onPoint(claim);
      });
    },
    { passive: true },
  );
  window.addEventListener('click', (event) => {
    const { clientX, clientY, isTrusted } = event;
    // A link that is quoted still leads where it leads, and a selection is no click.
    const [target] = event.composedPath();
    const isLink = target instanceof window.Element && target.closest('a[href], button') !== null;
    if (!isTrusted || isLink || window.getSelection()?.isCollapsed === false) return;
    const claim = claimAt(clientX, clientY, window, layer);
    if (claim) onClick(claim);
  });
}

function claimAt(
  x: number,
  y: number,
  { CSS, document }: Window & typeof globalThis,
  layer: HighlightLayer,
): HighlightedClaim | undefined {
  const { highlights } = CSS;
  const shadowRoots = [...layer.shadowRoots];
  if (findsHighlights(highlights)) {
    const ranges = highlights.highlightsFromPoint(x, y, { shadowRoots }).flatMap((hit) => [...hit.ranges]);
    return ranges.map((range) => layer.claimAround(range)).find((claim) => claim !== undefined);
  }
  const caret = document.caretPositionFromPoint?.(x, y, { shadowRoots });
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
