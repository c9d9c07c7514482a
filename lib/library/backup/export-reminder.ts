import { browser } from '../../browser/browser.ts';

const KEY = 'exportReminder';

/** Fewer claims are soon saved again. */
const WORTH_EXPORTING = 25;
const DAY_MS = 24 * 60 * 60 * 1000;
const EVERY_DAYS = 30;

/**
 * Whether the reader is to be reminded to keep a copy of the library elsewhere: a month after the last export, the
 * last reminder, or the first time that this was asked, whichever was last.
 *
 * @param claims How many are in the library.
 */
export async function isExportDue(claims: number, now = new Date()): Promise<boolean> {
  if (claims < WORTH_EXPORTING) return false;
  const { [KEY]: since } = await browser.storage.local.get(KEY);
  if (typeof since === 'string' && !Number.isNaN(Date.parse(since)))
    return now.getTime() - Date.parse(since) > EVERY_DAYS * DAY_MS;
  await restReminder(now);
  return false;
}

/** The reader exported, or has read the reminder: it comes back in a month. */
export const restReminder = (now = new Date()): Promise<void> =>
  browser.storage.local.set({ [KEY]: now.toISOString() });
