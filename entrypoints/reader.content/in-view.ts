import type { Span } from '../../lib/language/span.ts';

/** Where eyes rest: as far down the window as a claim is brought to when it is shown. */
const SHARE_ABOVE = 1 / 3;
/** Scrolling is looked at no more often than this. Milliseconds. */
const EVERY = 150;

/**
 * Reports the last of the spans, given in text order, that begins above where eyes rest: now, and when scrolling
 * makes it another one. Looks at a few of them only, since their order is the page's.
 *
 * @param topOf How far below the window's top a span begins, in CSS pixels; nothing where it is not on the page.
 * @returns How to stop.
 */
export function watchInView(
  window: Window & typeof globalThis,
  topOf: (span: Span) => number | undefined,
  spans: readonly Span[],
  report: (index: number) => void,
): () => void {
  let reported = -1;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    timer = undefined;
    const index = lastAbove(spans, topOf, window.innerHeight * SHARE_ABOVE);
    if (index === reported) return;
    reported = index;
    report(index);
  };
  const onScroll = () => {
    timer ??= setTimeout(look, EVERY);
  };
  look();
  window.addEventListener('scroll', onScroll, { passive: true, capture: true });
  return () => {
    clearTimeout(timer);
    window.removeEventListener('scroll', onScroll, { capture: true });
  };
}

/** The first one where all begin below. */
function lastAbove(spans: readonly Span[], topOf: (span: Span) => number | undefined, line: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const span = spans[middle];
    const top = span && topOf(span);
    if (top !== undefined && top <= line) low = middle;
    else high = middle - 1;
  }
  return low;
}
