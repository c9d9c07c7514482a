import { type ReadonlySignal, signal } from '@preact/signals';
import type { LibraryRow } from '../../../lib/library/search/search-record.ts';
import {
  NOTHING_CHOSEN,
  type SearchAnswer,
  type SearchRequest,
} from '../../../lib/library/search/search-request.ts';
import type { LibraryPorts } from '../library-ports.ts';

/** So many rows are read at once. */
export const PAGE = 60;

export const PLAIN: SearchRequest = { query: '', chosen: NOTHING_CHOSEN, sort: 'best' };

const isPlain = (request: SearchRequest): boolean => JSON.stringify(request) === JSON.stringify(PLAIN);

/** What a search found, as far as it is read. */
export interface Listed {
  readonly request: SearchRequest;
  /** Unknown until the index has answered. */
  readonly total: number | undefined;
  readonly rows: readonly LibraryRow[];
  /** Absent until the index has answered; the newest rows are shown before. */
  readonly facets?: SearchAnswer['facets'];
}

/** One list of claims: shows the first rows at once, more on demand, and follows what is written. */
export interface Listing {
  readonly listed: ReadonlySignal<Listed | undefined>;
  readonly show: (request: SearchRequest) => Promise<void>;
  readonly more: () => Promise<void>;
  /** Reads again what is shown. */
  readonly refresh: () => Promise<void>;
  /** Shows a change of a row at once; reading again puts it right. */
  readonly change: (change: (row: LibraryRow) => LibraryRow) => void;
}

export function createListing({ store, search }: Pick<LibraryPorts, 'store' | 'search'>): Listing {
  const listed = signal<Listed | undefined>(undefined);
  /** The search asked for last: answers to those before it come too late. */
  let latest = 0;
  let wanted: SearchRequest | undefined;

  async function read(request: SearchRequest, atLeast: number) {
    const turn = ++latest;
    wanted = request;
    if (!listed.value && isPlain(request)) {
      const rows = await store.newest(PAGE);
      if (turn !== latest) return;
      listed.value = { request, total: undefined, rows };
    }
    const { total, ids, facets } = await search.find(request, 0, atLeast);
    const rows = await store.rows(ids);
    if (turn === latest) listed.value = { request, total, rows, facets };
  }

  async function more() {
    const now = listed.value;
    if (now?.total === undefined || now.rows.length >= now.total) return;
    const turn = latest;
    const { ids } = await search.find(now.request, now.rows.length, PAGE);
    const rows = await store.rows(ids);
    if (turn === latest && listed.value === now) listed.value = { ...now, rows: [...now.rows, ...rows] };
  }

  return {
    listed,
    show: (request) => read(request, PAGE),
    more,
    async refresh() {
      if (wanted) await read(wanted, Math.max(PAGE, listed.value?.rows.length ?? 0));
    },
    change(change) {
      const now = listed.value;
      if (now) listed.value = { ...now, rows: now.rows.map(change) };
    },
  };
}
