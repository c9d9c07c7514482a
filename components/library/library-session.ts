import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Annotation } from '../../lib/annotation/annotation.ts';
import type { LibraryContents } from '../../lib/annotation/library-contents.ts';
import type { Codebook, CodebookDraft } from '../../lib/codebook/codebook.ts';
import { codebookInUse } from '../../lib/codebook/codebook-in-use.ts';
import { type Conflicts, NO_CONFLICTS } from '../../lib/library/conflicts.ts';
import type { Arrangement, LibraryCounts } from '../../lib/library/paging.ts';
import { LibraryProblem } from '../../lib/library/problems.ts';
import { FACETS, type Facet } from '../../lib/library/search/facets.ts';
import type { QueryField } from '../../lib/library/search/query.ts';
import { type LibraryRow, rowsOf } from '../../lib/library/search/search-record.ts';
import {
  NOTHING_CHOSEN,
  type SearchAnswer,
  type SearchRequest,
} from '../../lib/library/search/search-request.ts';
import type { Problem, Result } from '../../lib/result.ts';
import type { ReaderWords } from '../claim/reader-words.ts';
import type { Toaster } from '../controls/toaster.ts';
import { problemInWords } from '../wording/problems.ts';
import { t } from '../wording/words.ts';
import type { LibraryPorts } from './library-ports.ts';
import { type BulkDeed, bulkChange } from './listing/bulk-change.ts';
import { isBinned, newestFirst } from './listing/library-rows.ts';
import { createListing, type Listing } from './listing/listing.ts';

export type { LibraryPorts } from './library-ports.ts';

export type LibraryState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'read' };

/** The library as its page shows it, with all that can be done to what is in it. */
export interface LibrarySession {
  readonly ports: LibraryPorts;
  readonly toaster: Toaster;
  readonly state: ReadonlySignal<LibraryState>;
  /** Unknown at first: counting a large library takes longer than showing its first rows. */
  readonly counts: ReadonlySignal<LibraryCounts | undefined>;
  /** How much of the search index is made, 0 to 1, where it is made anew. */
  readonly indexMade: ReadonlySignal<number>;
  readonly arrangement: ReadonlySignal<Arrangement>;
  /** What claims are coded by; nothing where they are not. */
  readonly codebook: ReadonlySignal<Codebook | undefined>;
  /** Codes by this one from now on, or by `NO_CODEBOOK`. */
  readonly codeBy: (codebook: string) => void;
  /** Codebooks as far as they are edited and not kept, by their ids. */
  readonly codebookDrafts: Signal<ReadonlyMap<string, CodebookDraft>>;
  readonly conflicts: ReadonlySignal<Conflicts>;
  readonly claims: Listing;
  readonly bin: Listing;
  readonly knownTags: ReadonlySignal<readonly string[]>;
  /** What a field that is named in a search is in use with, the most frequent first. */
  readonly knownValues: (field: QueryField) => readonly string[];
  /** Everything kept, the bin included; nothing until `readWhole` was called. */
  readonly contents: ReadonlySignal<LibraryContents>;
  readonly isWhole: ReadonlySignal<boolean>;
  /** All that is not in the bin, newest first; nothing until `readWhole` was called. */
  readonly rows: ReadonlySignal<readonly LibraryRow[]>;
  /** The ids of the claims that were selected to be exported; empty where none were. */
  readonly toExport: Signal<ReadonlySet<string>>;
  readonly read: () => Promise<void>;
  /** Lists what a search finds. */
  readonly show: (request: SearchRequest) => Promise<void>;
  readonly readWhole: () => Promise<void>;
  readonly say: (annotation: Annotation, change: Partial<ReaderWords>) => Promise<void>;
  /** Does one deed to many, as one. */
  readonly bulk: (ids: readonly string[], deed: BulkDeed, value: string) => Promise<void>;
  /** Says that a write is done, with a way back, or why it is not; shows the library as it is then. */
  readonly told: (written: Result<unknown>, message: string) => Promise<void>;
  readonly throwAway: (ids: readonly string[]) => Promise<void>;
  readonly restore: (ids: readonly string[]) => Promise<void>;
  readonly showBin: () => Promise<void>;
  /** Empties the bin into the library. */
  readonly restoreAll: () => Promise<void>;
}

const BIN: SearchRequest = { query: 'in:bin', chosen: NOTHING_CHOSEN, sort: 'changed' };

/** How long what is listed first goes before the counts. Milliseconds. */
const PATIENCE = 1000;

const NOTHING: LibraryContents = { articles: [], annotations: [] };
const NO_ARRANGEMENT: Arrangement = {
  collections: [],
  codebooks: [],
  savedSearches: [],
  tagStyles: [],
};

export function createLibrarySession(ports: LibraryPorts, toaster: Toaster): LibrarySession {
  const { ask, store, search, front } = ports;
  const state = signal<LibraryState>({ kind: 'reading' });
  const counts = signal<LibraryCounts | undefined>(undefined);
  const indexMade = signal(1);
  search.watchMaking?.((share) => {
    const isMade = share === 1 && indexMade.value < 1;
    indexMade.value = share;
    // One that had to be made anew has answered wrongly before.
    if (isMade) void claims.refresh().catch(fail);
  });
  const arrangement = signal<Arrangement>(NO_ARRANGEMENT);
  const chosenCodebook = signal(ports.codebook?.chosen ?? '');
  const codebook = computed(() => codebookInUse(arrangement.value.codebooks, chosenCodebook.value));
  const conflicts = signal(NO_CONFLICTS);
  const whole = signal<LibraryContents | undefined>(undefined);
  const contents = computed(() => whole.value ?? NOTHING);
  const rows = computed(() =>
    rowsOf(contents.value)
      .filter((row) => !isBinned(row))
      .sort(newestFirst),
  );
  const claims = createListing(ports);
  const bin = createListing(ports);
  const known = signal<SearchAnswer['facets'] | undefined>(undefined);
  const knownOf = (facet: Facet) => known.value?.[facet].values.map(({ value }) => value) ?? [];
  const toExport = signal<ReadonlySet<string>>(new Set());
  const complain = (problem: Problem) => toaster.show({ message: problemInWords(problem), tone: 'problem' });
  /** The list that is on its way. */
  let showing: Promise<void> | undefined;
  let isOpen = false;
  const fail = (error: unknown) => {
    state.value = { kind: 'failed', message: messageOf(error) };
  };

  async function read() {
    search.refresh();
    try {
      if (!isOpen && front?.kept) {
        arrangement.value = front.kept.arrangement;
        state.value = { kind: 'read' };
      }
      arrangement.value = await store.arrangement();
      state.value = { kind: 'read' };
      const isFirst = !isOpen;
      isOpen = true;
      // Counting a large library would hold up what is listed, unless that waits for an index that is made anew.
      if (isFirst) await Promise.race([showing, pause(PATIENCE)]);
      counts.value = await store.counts();
      conflicts.value = await store.conflicts();
      // Without it the next opening takes a little longer, no more.
      void front?.keep().catch(() => undefined);
      await Promise.all([
        (isFirst && showing) || claims.refresh(),
        bin.refresh(),
        // Who needs all of it at first has just read it.
        !isFirst && whole.value && readWhole(),
      ]);
      known.value = (await search.find({ query: '', chosen: NOTHING_CHOSEN, sort: 'best' }, 0, 0)).facets;
    } catch (error) {
      fail(error);
    }
  }

  function show(request: SearchRequest): Promise<void> {
    const shown = claims
      .show(request)
      .catch(fail)
      .finally(() => {
        if (showing === shown) showing = undefined;
      });
    showing = shown;
    return shown;
  }

  async function readWhole() {
    try {
      whole.value = await store.whole();
    } catch (error) {
      fail(error);
    }
  }

  async function say(annotation: Annotation, change: Partial<ReaderWords>) {
    const show = (after: Annotation) =>
      claims.change((row) => (row.annotation.id === after.id ? { ...row, annotation: after } : row));
    show({ ...annotation, ...change });
    const changed = await ask('annotation.change', { id: annotation.id, change });
    show(changed.ok ? changed.value : annotation);
    if (!changed.ok) complain(changed.problem);
  }

  async function told(written: Result<unknown>, message: string) {
    if (!written.ok) return complain(written.problem);
    const entry = await store.newestEntry();
    const undo = () => void takeBack(entry);
    toaster.show({ message, tone: 'done', ...(entry !== undefined && { undo }) });
    await read();
  }

  async function takeBack(entry: number | undefined) {
    if (entry === undefined) return;
    const undone = await toaster.during(t('toast.undoing'), ask('library.undo', { entry }));
    if (!undone.ok) complain(undone.problem);
    await read();
  }

  async function bulk(ids: readonly string[], deed: BulkDeed, value: string) {
    const rows = await store.rows(ids);
    const changes = rows.map(({ annotation }) => ({
      id: annotation.id,
      change: bulkChange(deed, value, annotation),
    }));
    await told(await ask('annotation.changeAll', { changes }), t('toast.changedMany', changes.length));
  }

  const restore = async (ids: readonly string[]) =>
    told(await ask('annotation.restore', { ids }), t('toast.restored', ids.length));

  return {
    ports,
    toaster,
    state,
    counts,
    indexMade,
    arrangement,
    codebook,
    codeBy(chosen) {
      chosenCodebook.value = chosen;
      void ports.codebook?.keep(chosen);
    },
    codebookDrafts: signal<ReadonlyMap<string, CodebookDraft>>(new Map()),
    conflicts,
    claims,
    bin,
    knownTags: computed(() => knownOf('tag')),
    knownValues: (field) => {
      if (field === 'status') return ports.statuses ?? [];
      if (field === 'collection') return arrangement.value.collections.map(({ name }) => name).sort();
      if (field === 'code') return labelsIn(codebook.value);
      const facet = FACETS.find((one) => one === field);
      return facet ? knownOf(facet) : [];
    },
    contents,
    isWhole: computed(() => whole.value !== undefined),
    rows,
    toExport,
    read,
    show,
    readWhole,
    say,
    bulk,
    told,
    throwAway: async (ids) => told(await ask('annotation.bin', { ids }), t('toast.binnedMany', ids.length)),
    restore,
    showBin: () => bin.show(BIN).catch(fail),
    restoreAll: async () => restore(await search.findAll(BIN)),
  };
}

const labelsIn = (codebook: Codebook | undefined): readonly string[] =>
  codebook?.fields.flatMap(({ values }) => values.map(({ label }) => label)) ?? [];

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

const messageOf = (error: unknown): string =>
  error instanceof LibraryProblem ? problemInWords(error.problem) : t('library.unreadableWhy');
