import { type ReadonlySignal, signal } from '@preact/signals';
import { ROWS_AT_ONCE } from '../../../lib/library/rows-at-once.ts';
import type { LibraryRow } from '../../../lib/library/search/search-record.ts';
import {
  NOTHING_CHOSEN,
  type SearchAnswer,
  type SearchRequest,
} from '../../../lib/library/search/search-request.ts';
import type { LibraryPorts } from '../library-ports.ts';

/** So many rows are read at once. */
export const PAGE = 30;

/** An index that takes longer to answer is not waited for with so few. Milliseconds. */
const PATIENCE = 500;

/** So many rows before and after those in sight stay read, so that scrolling back shows them at once. */
const KEPT_AROUND = 20 * PAGE;

export const PLAIN: SearchRequest = { query: '', chosen: NOTHING_CHOSEN, sort: 'best' };

const isPlain = (request: SearchRequest): boolean => JSON.stringify(request) === JSON.stringify(PLAIN);

/** A stretch of a list, `[from, to)`, by the places of its rows. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const FIRST: Stretch = { from: 0, to: PAGE };

/** What a search found, as far as it is read. */
export interface Listed {
  readonly request: SearchRequest;
  /** Unknown until the index has answered. */
  readonly total: number | undefined;
  /** The rows that are read, by their places in the list; a long list is never read whole. */
  readonly rows: ReadonlyMap<number, LibraryRow>;
  /** Absent until the index has answered; the newest rows are shown before. */
  readonly facets?: SearchAnswer['facets'];
}

/** How many rows the list has, as far as is known. */
export const lengthOf = ({ total, rows }: Listed): number => total ?? rows.size;

/** One list of claims: shows the first rows at once, those in sight on demand, and follows what is written. */
export interface Listing {
  readonly listed: ReadonlySignal<Listed | undefined>;
  readonly show: (request: SearchRequest) => Promise<void>;
  /** Reads the rows of a stretch that are not read yet. Where several are asked for in a row, the last is what counts. */
  readonly need: (stretch: Stretch) => Promise<void>;
  /** Reads again what is in sight. */
  readonly refresh: () => Promise<void>;
  /** Shows a change of a row at once; reading again puts it right. */
  readonly change: (change: (row: LibraryRow) => LibraryRow) => void;
}

export function createListing({
  store,
  search,
  front,
}: Pick<LibraryPorts, 'store' | 'search' | 'front'>): Listing {
  const listed = signal<Listed | undefined>(undefined);
  /** The search asked for last: answers to those before it come too late. */
  let latest = 0;
  let wanted: SearchRequest | undefined;
  let inSight = FIRST;
  let reading: Promise<void> | undefined;

  async function read(request: SearchRequest, { from, to }: Stretch) {
    const turn = ++latest;
    wanted = request;
    const isFirst = !listed.value && isPlain(request);
    if (isFirst) {
      if (front?.kept) listed.value = asNewest(front.kept.rows);
      await showNewest(turn, ROWS_AT_ONCE);
      // The index, which a worker reads from the same disk, would hold them up.
      await pause(0);
      if (turn !== latest) return;
    }
    const answer = search.find(request, from, to - from);
    if (isFirst && !(await isSoon(answer))) await showNewest(turn, PAGE);
    const { total, ids, facets } = await answer;
    const rows = await placed(ids, from);
    if (turn === latest) listed.value = { request, total, rows, facets };
  }

  async function showNewest(turn: number, count: number) {
    const rows = await store.newest(count);
    if (turn === latest) listed.value = asNewest(rows);
  }

  /** Rows by their places; one that was deleted since the search answered leaves its place empty. */
  async function placed(ids: readonly string[], from: number): Promise<ReadonlyMap<number, LibraryRow>> {
    const placeOf = new Map(ids.map((id, at) => [id, from + at]));
    const rows = await store.rows(ids);
    return new Map(rows.map((row): [number, LibraryRow] => [placeOf.get(row.annotation.id) ?? from, row]));
  }

  async function readMissing() {
    for (;;) {
      const turn = latest;
      const now = listed.value;
      const missing = now?.total === undefined ? undefined : missingOf(now.rows, inSight, now.total);
      if (!now || !missing) return;
      const { ids } = await search.find(now.request, missing.from, missing.to - missing.from);
      const more = await placed(ids, missing.from);
      const after = listed.value;
      if (turn !== latest || !after) continue;
      listed.value = { ...after, rows: around(inSight, new Map([...after.rows, ...more])) };
      // What is not there any more is not asked for again.
      if (more.size < missing.to - missing.from) return;
    }
  }

  return {
    listed,
    show(request) {
      inSight = FIRST;
      return read(request, FIRST);
    },
    need(stretch) {
      inSight = stretch;
      reading ??= readMissing().finally(() => {
        reading = undefined;
      });
      return reading;
    },
    async refresh() {
      if (wanted) await read(wanted, paged(inSight));
    },
    change(change) {
      const now = listed.value;
      if (!now) return;
      const rows = new Map([...now.rows].map(([place, row]) => [place, change(row)]));
      listed.value = { ...now, rows };
    },
  };
}

/** What the index has not answered for yet. */
const asNewest = (rows: readonly LibraryRow[]): Listed => ({
  request: PLAIN,
  total: undefined,
  rows: new Map(rows.entries()),
});

const isSoon = (answer: Promise<unknown>): Promise<boolean> =>
  Promise.race([answer.then(() => true), pause(PATIENCE).then(() => false)]);

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** The stretch in whole pages. */
const paged = ({ from, to }: Stretch): Stretch => ({
  from: Math.floor(from / PAGE) * PAGE,
  to: Math.max(1, Math.ceil(to / PAGE)) * PAGE,
});

/** The first page of the stretch that is not read to its end. */
function missingOf(
  rows: ReadonlyMap<number, LibraryRow>,
  stretch: Stretch,
  total: number,
): Stretch | undefined {
  for (let place = Math.max(0, stretch.from); place < Math.min(stretch.to, total); place++) {
    if (rows.has(place)) continue;
    const { from, to } = paged({ from: place, to: place + 1 });
    return { from, to: Math.min(to, total) };
  }
  return undefined;
}

const around = (
  { from, to }: Stretch,
  rows: ReadonlyMap<number, LibraryRow>,
): ReadonlyMap<number, LibraryRow> =>
  new Map([...rows].filter(([place]) => place >= from - KEPT_AROUND && place < to + KEPT_AROUND));
