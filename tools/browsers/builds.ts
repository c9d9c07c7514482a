import { join, resolve } from 'node:path';
import type { BrowserName } from '../setup/browsers.ts';

const OUTPUT = resolve(import.meta.dirname, '../../.output');

/** What is shipped. */
export const SHIPPED: Readonly<Record<BrowserName, string>> = {
  chromium: join(OUTPUT, 'chrome-mv3'),
  firefox: join(OUTPUT, 'firefox-mv3'),
};

/**
 * What is driven. In Chromium it is what is shipped, since a true click on the toolbar button opens the popup. In
 * Firefox nothing can press that button, so the build is granted the newsroom's pages.
 */
export const DRIVEN: Readonly<Record<BrowserName, string>> = {
  chromium: SHIPPED.chromium,
  firefox: join(OUTPUT, 'firefox-mv3-newsroom'),
};
