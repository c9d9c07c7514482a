import { browser } from '../../lib/browser/browser.ts';
import { emptyBinOlderThan } from '../../lib/library/writer.ts';

const DAYS_IN_BIN = 30;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Once a start of the browser: what has been in the bin for thirty days goes. */
export function keepHouse(): void {
  browser.runtime.onStartup.addListener(() => {
    void emptyBinOlderThan(new Date(Date.now() - DAYS_IN_BIN * DAY_MS).toISOString());
  });
}
