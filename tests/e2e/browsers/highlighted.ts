import type { Page } from 'puppeteer-core';

/**
 * The words under the registered highlights, a line for each range, as the page's own world sees them.
 *
 * @param name Of one highlight alone; all of them where absent.
 */
export const highlightedText = (page: Page, name?: string): Promise<string> =>
  page.evaluate(
    (wanted) =>
      [...CSS.highlights]
        .filter(([name]) => wanted === null || name === wanted)
        .flatMap(([, highlight]) => [...highlight])
        .map(({ startContainer, startOffset, endContainer, endOffset }) => {
          const live = document.createRange();
          live.setStart(startContainer, startOffset);
          live.setEnd(endContainer, endOffset);
          return live.toString();
        })
        .join('\n'),
    name ?? null,
  );
