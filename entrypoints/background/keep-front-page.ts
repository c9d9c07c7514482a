import { watchLibrary } from '../../lib/library/announcements.ts';
import { keepFrontPage } from '../../lib/library/front-page.ts';

/** Many writes in a row are followed once. Milliseconds. */
const REST = 250;

/** Keeps what the library shows first in step with what is written. */
export function keepFrontPageTrue(): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  watchLibrary(() => {
    clearTimeout(waiting);
    // Where it fails, the library's own page keeps it when it is next open.
    waiting = setTimeout(() => void keepFrontPage().catch(() => undefined), REST);
  });
}
