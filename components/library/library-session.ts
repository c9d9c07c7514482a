import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Annotation } from '../../lib/annotation/annotation.ts';
import type { LibraryContents } from '../../lib/annotation/library-contents.ts';
import type { ExportSource } from '../../lib/exchange/export-source.ts';
import type { ExportedPart } from '../../lib/library/read-in-batches.ts';
import { LibrarySearch } from '../../lib/library/search/search-library.ts';
import { type LibraryRow, rowsOf } from '../../lib/library/search/search-record.ts';
import type { Problem } from '../../lib/result.ts';
import type { ReaderWords } from '../claim/reader-words.ts';
import type { StoryGrouper } from '../compare/story-grouping.ts';
import type { Toaster } from '../controls/toaster.ts';
import type { Ask } from '../page/page-session.ts';
import { t } from '../wording/words.ts';
import type { ImportPorts } from './import-ports.ts';
import { isBinned, newestFirst, tagsByRecency } from './library-rows.ts';

export interface LibraryPorts {
  readonly ask: Ask;
  /** Everything kept, the bin included. Throws where the library cannot be read. */
  readonly read: () => Promise<LibraryContents>;
  /** Whom exports name as the annotations' creator; nobody where empty. */
  readonly creator?: string;
  /** How far the reader may be with a claim. */
  readonly statuses?: readonly string[];
  /** A part of the library to write into a file; where absent, what the page shows is written. */
  readonly exported?: (part: ExportedPart) => ExportSource;
  /** Where absent, this page does not import. */
  readonly imports?: ImportPorts;
  /** Where absent, stories are grouped in the page itself. */
  readonly groupStories?: StoryGrouper;
  readonly watch?: (onChange: () => void) => () => void;
}

export type LibraryState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'read' };

/** The library as its page shows it, with all that can be done to what is in it. */
export interface LibrarySession {
  readonly ports: LibraryPorts;
  readonly toaster: Toaster;
  readonly state: ReadonlySignal<LibraryState>;
  readonly contents: ReadonlySignal<LibraryContents>;
  /** Not in the bin, newest first. */
  readonly rows: ReadonlySignal<readonly LibraryRow[]>;
  readonly binned: ReadonlySignal<readonly LibraryRow[]>;
  readonly knownTags: ReadonlySignal<readonly string[]>;
  /** The ids of the claims that were selected to be exported; empty where none were. */
  readonly toExport: Signal<ReadonlySet<string>>;
  /** The rows that a query finds, best first; all of them, where nothing is typed. */
  readonly find: (query: string) => readonly LibraryRow[];
  readonly read: () => Promise<void>;
  readonly say: (annotation: Annotation, change: Partial<ReaderWords>) => Promise<void>;
  readonly bin: (annotations: readonly Annotation[]) => Promise<void>;
  readonly restore: (annotations: readonly Annotation[]) => Promise<void>;
}

export function createLibrarySession(ports: LibraryPorts, toaster: Toaster): LibrarySession {
  const { ask } = ports;
  const state = signal<LibraryState>({ kind: 'reading' });
  const contents = signal<LibraryContents>({ articles: [], annotations: [] });
  const all = computed(() => rowsOf(contents.value).sort(newestFirst));
  const rows = computed(() => all.value.filter((row) => !isBinned(row)));
  const binned = computed(() => all.value.filter(isBinned));
  // Built at the first search after a change, not before.
  const search = computed(() => new LibrarySearch(rows.value));
  const find = (query: string) => (query.trim() === '' ? rows.value : search.value.find(query));
  const knownTags = computed(() => tagsByRecency(contents.value.annotations));
  const toExport = signal<ReadonlySet<string>>(new Set());
  const complain = ({ message }: Problem) => toaster.show({ message, tone: 'problem' });

  async function read() {
    try {
      contents.value = await ports.read();
      state.value = { kind: 'read' };
    } catch (error) {
      state.value = { kind: 'failed', message: messageOf(error) };
    }
  }

  /** Shows a change of these annotations at once; reading again puts it right. */
  const show = (ids: readonly string[], change: (annotation: Annotation) => Annotation) => {
    const touched = new Set(ids);
    const annotations = contents.value.annotations.map((one) => (touched.has(one.id) ? change(one) : one));
    contents.value = { ...contents.value, annotations };
  };

  async function say(annotation: Annotation, change: Partial<ReaderWords>) {
    show([annotation.id], (one) => ({ ...one, ...change }));
    const changed = await ask('annotation.change', { id: annotation.id, change });
    show([annotation.id], () => (changed.ok ? changed.value : annotation));
    if (!changed.ok) complain(changed.problem);
  }

  async function move(to: 'bin' | 'library', annotations: readonly Annotation[]): Promise<boolean> {
    const ids = annotations.map(({ id }) => id);
    const moved = await ask(to === 'bin' ? 'annotation.bin' : 'annotation.restore', { ids });
    if (!moved.ok) {
      complain(moved.problem);
      return false;
    }
    const now = new Date().toISOString();
    show(ids, ({ binned: _, ...one }) => (to === 'bin' ? { ...one, binned: now } : one));
    return true;
  }

  async function bin(annotations: readonly Annotation[]) {
    if (!(await move('bin', annotations))) return;
    const undo = () => void move('library', annotations);
    toaster.show({ message: t('toast.binnedMany', annotations.length), tone: 'done', undo });
  }

  async function restore(annotations: readonly Annotation[]) {
    if (!(await move('library', annotations))) return;
    const undo = () => void move('bin', annotations);
    toaster.show({ message: t('toast.restored', annotations.length), tone: 'done', undo });
  }

  return {
    ports,
    toaster,
    state,
    contents,
    rows,
    binned,
    knownTags,
    toExport,
    find,
    read,
    say,
    bin,
    restore,
  };
}

const messageOf = (error: unknown): string => {
  const problem: unknown = error instanceof Error && 'problem' in error ? error.problem : undefined;
  const told =
    typeof problem === 'object' && problem !== null && 'message' in problem ? problem.message : undefined;
  return typeof told === 'string' ? told : t('library.unreadableWhy');
};
