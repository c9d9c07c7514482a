import type { Page } from 'puppeteer-core';

/** The words under the registered highlights, a line for each range, as the page's own world sees them. */
export const highlightedText = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight])
      .map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const live = document.createRange();
        live.setStart(startContainer, startOffset);
        live.setEnd(endContainer, endOffset);
        return live.toString();
      })
      .join('\n'),
  );
