import { browser } from '../../lib/browser/browser.ts';
import { failed, type Result } from '../../lib/result.ts';
import { readSettings } from '../../lib/settings/stored-settings.ts';

const NOT_KEPT = failed(
  'private-window',
  'This is a private window, so nothing of it was kept. To save from private windows too, allow it in the settings.',
);

/** Whether what a reader says in this tab may be kept: in a private window only where the settings allow it. */
async function isKept(tab: number): Promise<boolean> {
  const { incognito } = await browser.tabs.get(tab);
  return !incognito || (await readSettings()).rememberPrivate;
}

/** Writes where that is allowed, and says why not where it is not. */
export async function whereKept<T>(tab: number, write: () => Promise<Result<T>>): Promise<Result<T>> {
  return (await isKept(tab)) ? write() : NOT_KEPT;
}
