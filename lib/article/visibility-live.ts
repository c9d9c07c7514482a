import { isBlockTag, isForScreenReadersOnly, type Visibility } from './visibility.ts';

/** Tags whose display a page's style often changes: the renderer is asked for these alone, since asking costs. */
const isStyledAtWill = (tag: string) => tag === 'SPAN' || tag === 'A' || tag.includes('-');

/** An element that only lends its children to its parent (a slot is one) has no box of its own, and shows them. */
const lendsChildren = (element: Element) => getComputedStyle(element).display === 'contents';

/** Visibility as the browser renders it. */
export const liveVisibility: Visibility = {
  isShown: (element) =>
    (element.checkVisibility() || lendsChildren(element)) && !isForScreenReadersOnly(element),
  isBlock: (element, tag) => {
    if (!isStyledAtWill(tag)) return isBlockTag(tag);
    const { display } = getComputedStyle(element);
    return display !== 'contents' && !display.startsWith('inline') && !display.startsWith('ruby');
  },
};
