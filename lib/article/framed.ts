/** A frame this large beside the window is what the page is there to show. */
const LEAST_SHARE = 0.4;

/** The address of what a page shows in a frame in place of a text of its own; nothing where it shows none. */
export function framedAddress(page: Document): string | undefined {
  const { clientWidth, clientHeight } = page.documentElement;
  const least = clientWidth * clientHeight * LEAST_SHARE;
  const large = [...page.querySelectorAll<HTMLIFrameElement | HTMLFrameElement>('iframe[src], frame[src]')]
    .map((frame) => ({ src: frame.src, area: frame.clientWidth * frame.clientHeight }))
    .filter(({ src, area }) => area > 0 && area >= least && /^https?:/.test(src) && URL.canParse(src));
  return large.toSorted((a, b) => b.area - a.area)[0]?.src;
}
