/** Where the text is brought to: a third down the window, where eyes rest. */
const SHARE_ABOVE = 1 / 3;

/** Scrolls a text into view, with the motion that its reader wants. */
export function scrollTo(range: Range, window: Window): void {
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  // Containers that scroll within the page first; the place in the window after that.
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { top } = range.getBoundingClientRect();
  window.scrollBy({ top: top - window.innerHeight * SHARE_ABOVE, behavior: calm ? 'instant' : 'auto' });
}
