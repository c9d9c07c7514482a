/**
 * What is known of how a page is shown. In a browser it asks the renderer (`visibility-live.ts`); where a page is
 * only parsed, its attributes have to do.
 */
export interface Visibility {
  /** Whether the element and what is in it are shown at all. Not asked for text, and not for what is inside the hidden. */
  isShown(element: Element): boolean;
  /** Whether the element starts a new line: a paragraph, not a word in one. `tag` is its name in capitals. */
  isBlock(element: Element, tag: string): boolean;
}

const BLOCK_TAGS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LEGEND LI MAIN MENU NAV OL P PRE SEARCH SECTION SUMMARY TABLE CAPTION ' +
    'THEAD TBODY TFOOT TR UL AMP-ACCORDION AMP-SIDEBAR'
  ).split(' '),
);

export const isBlockTag = (tag: string): boolean => BLOCK_TAGS.has(tag);

const SCREEN_READER_ONLY =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|screenreader|offscreen|a11y-hidden|u-hidden-visually)(?:$|\s)/i;

const MOST_CLASSES = 20_000;
/** By the whole class attribute: the same ones recur all over a page. */
const known = new Map<string, boolean>();

/** Text for screen readers alone is not on the page as its reader sees it. */
export function isForScreenReadersOnly(element: Element): boolean {
  const classes = element.getAttribute('class');
  if (!classes) return false;
  const before = known.get(classes);
  if (before !== undefined) return before;
  const isOnly = SCREEN_READER_ONLY.test(classes);
  if (known.size < MOST_CLASSES) known.set(classes, isOnly);
  return isOnly;
}

const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Visibility as the attributes alone tell it. */
export const attributeVisibility: Visibility = {
  isShown: (element) =>
    !element.hasAttribute('hidden') &&
    element.getAttribute('aria-hidden') !== 'true' &&
    !HIDING_STYLE.test(element.getAttribute('style') ?? '') &&
    !isForScreenReadersOnly(element),
  isBlock: (_, tag) => isBlockTag(tag),
};
