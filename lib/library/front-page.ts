import { browser } from '../browser/browser.ts';
import { LIBRARY_VERSION } from './migrations/migrations.ts';
import { type Arrangement, newestRows, readArrangement } from './paging.ts';
import { ROWS_AT_ONCE } from './rows-at-once.ts';
import type { LibraryRow } from './search/search-record.ts';

/*
 * A browser may need most of a second to open a large database that was closed. What the library shows first is
 * therefore kept a second time, where it is read at once; what the database says takes its place as soon as it is
 * open. Never the only copy of anything.
 */

/** What the library's page shows first. */
export interface FrontPage {
  /** Not in the bin, the newest first. */
  readonly rows: readonly LibraryRow[];
  readonly arrangement: Arrangement;
}

/** In UTF-16 code units of JSON. What takes longer to read than the database is not worth keeping. */
const LARGEST = 1_000_000;

const KEY = 'frontPage';

/** Two that keep it at once would leave the older, and one that forgets it meanwhile would be forgotten. */
const alone = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request('sayso-front-page', work);

/** Keeps what the library shows first, as the database has it by now. */
export const keepFrontPage = (): Promise<void> => alone(keep);

async function keep(): Promise<void> {
  const [rows, arrangement] = await Promise.all([newestRows(ROWS_AT_ONCE), readArrangement()]);
  const front = { version: LIBRARY_VERSION, rows, arrangement };
  if (JSON.stringify(front).length > LARGEST) await forget();
  else await browser.storage.local.set({ [KEY]: front });
}

/** What was kept; nothing where there is none, or it is of another version of the library. */
export async function keptFrontPage(): Promise<FrontPage | undefined> {
  const { [KEY]: kept } = await browser.storage.local.get(KEY);
  return isFrontPage(kept) ? kept : undefined;
}

/** For a reader who deletes everything. */
export const forgetFrontPage = (): Promise<void> => alone(forget);

const forget = (): Promise<void> => browser.storage.local.remove(KEY);

const isFrontPage = (value: unknown): value is FrontPage =>
  typeof value === 'object' &&
  value !== null &&
  'version' in value &&
  value.version === LIBRARY_VERSION &&
  'rows' in value &&
  Array.isArray(value.rows) &&
  'arrangement' in value &&
  typeof value.arrangement === 'object' &&
  value.arrangement !== null;
