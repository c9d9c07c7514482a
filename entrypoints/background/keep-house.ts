import { browser } from '../../lib/browser/browser.ts';
import { backUpIfDue } from '../../lib/library/backup/backup.ts';
import { clearExports } from '../../lib/library/exports/export-room.ts';
import { emptyBinOlderThan } from '../../lib/library/writer.ts';

const ALARM = 'keep-house';
const EVERY_MINUTES = 180;
const DAYS_IN_BIN = 30;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Every few hours: what has been in the bin for thirty days goes, and so do files that were exported; a changed library
 * is backed up once a day.
 */
export function keepHouse(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void clean();
  });
  browser.runtime.onInstalled.addListener(
    () => void browser.alarms.create(ALARM, { periodInMinutes: EVERY_MINUTES }),
  );
  browser.runtime.onStartup.addListener(() => {
    void browser.alarms.create(ALARM, { periodInMinutes: EVERY_MINUTES });
    void clean();
  });
}

async function clean(): Promise<void> {
  await emptyBinOlderThan(new Date(Date.now() - DAYS_IN_BIN * DAY_MS).toISOString());
  await clearExports();
  await backUpIfDue().catch((error: unknown) =>
    console.error('Sayso: the backup waits for the next time.', error),
  );
}
