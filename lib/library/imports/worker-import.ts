import type { ColumnMapping } from '../../exchange/table/column-roles.ts';
import { failed, type Result } from '../../result.ts';
import type { OneJobWorker } from '../one-job-worker.ts';
import { readJournal } from '../reader.ts';
import type { ImportPlan } from './import-chosen.ts';
import type { ImportProgress, ImportWatch } from './import-progress.ts';
import type { Imported } from './import-undoably.ts';

/** What the page asks of the worker. */
export interface ImportAsked {
  readonly kind: 'plan' | 'carry out';
  readonly file: File;
  readonly columns: ColumnMapping | undefined;
}

/** What the worker tells the page. */
export type ImportNews =
  | { readonly kind: 'progress'; readonly progress: ImportProgress }
  | { readonly kind: 'planned'; readonly planned: Result<ImportPlan> }
  | { readonly kind: 'carried out'; readonly imported: Result<Imported> };

export type ImportWorker = OneJobWorker<ImportAsked, ImportNews>;

const CANCELLED = failed('import-cancelled', 'The import was stopped. Nothing in your library was changed.');
const BROKEN = failed(
  'import-failed',
  'The import broke off, perhaps for want of memory. Nothing in your library was changed. Try again, or a smaller file.',
);

/**
 * In the page: imports that a worker of its own carries out, so that the page goes on meanwhile. To cancel is to end
 * the worker: its one transaction ends with it. Where that was written already, it is taken back.
 *
 * @param undo Takes an entry of the journal back.
 */
export function importsIn(start: () => ImportWorker, undo: (entry: number) => Promise<Result<unknown>>) {
  return {
    async plan(file: File, columns: ColumnMapping | undefined, watch: ImportWatch) {
      const news = await newsOf(start(), { kind: 'plan', file, columns }, watch);
      if (news === 'cancelled') return CANCELLED;
      return news?.kind === 'planned' ? news.planned : BROKEN;
    },
    async carryOut(file: File, columns: ColumnMapping | undefined, watch: ImportWatch) {
      const before = (await readJournal(1))[0]?.id ?? 0;
      const news = await newsOf(start(), { kind: 'carry out', file, columns }, watch);
      if (news === 'cancelled') return (await takenBack(before, undo)) ?? CANCELLED;
      return news?.kind === 'carried out' ? news.imported : BROKEN;
    },
  };
}

/** The last thing that a worker tells; it ends with that. Nothing where it broke. */
function newsOf(
  worker: ImportWorker,
  asked: ImportAsked,
  { signal, onProgress }: ImportWatch,
): Promise<ImportNews | 'cancelled' | undefined> {
  const told = new Promise<ImportNews | 'cancelled' | undefined>((resolve) => {
    worker.onmessage = ({ data }) => {
      if (data.kind === 'progress') onProgress(data.progress);
      else resolve(data);
    };
    worker.addEventListener('error', () => resolve(undefined));
    signal.addEventListener('abort', () => resolve('cancelled'), { once: true });
    if (signal.aborted) resolve('cancelled');
    else worker.postMessage(asked);
  });
  return told.finally(() => worker.terminate());
}

/** Looks whether the import came through all the same, just before it was cancelled. Answers what hindered its undo. */
async function takenBack(
  before: number,
  undo: (entry: number) => Promise<Result<unknown>>,
): Promise<Result<never> | undefined> {
  const [newest] = await readJournal(1);
  if (newest?.action !== 'import' || newest.id <= before) return undefined;
  const undone = await undo(newest.id);
  return undone.ok ? undefined : undone;
}
