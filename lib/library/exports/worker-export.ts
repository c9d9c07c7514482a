import type { Assignment } from '../../exchange/assignment.ts';
import type { ExportOptions } from '../../exchange/export-format.ts';
import { done, failed, type Problem, type Result } from '../../result.ts';
import type { OneJobWorker } from '../one-job-worker.ts';
import { freeRoom } from './export-room.ts';
import type { ExportedPart } from './exported-part.ts';

/** A file that the reader asks for. */
export type ExportAsked = ClaimsAsked | AssignmentAsked;

interface FileAsked {
  /** The `id` of an export format. */
  readonly format: string;
  readonly options: ExportOptions;
}

interface ClaimsAsked extends FileAsked {
  readonly part: ExportedPart;
  /** Whether the articles' whole texts go along, as far as the library has them. */
  readonly withTexts: boolean;
}

interface AssignmentAsked extends FileAsked {
  readonly assignment: Assignment;
  /** The claims that are to be coded; null where the codebook goes by itself. */
  readonly part: ExportedPart | null;
}

/** What the page tells the worker. */
export interface ExportOrder {
  readonly asked: ExportAsked;
  /** Names the room on the disk in which the file grows. */
  readonly room: string;
}

/** What the worker tells the page. */
export type ExportNews =
  /** So many more claims have been gone through. */
  | { readonly kind: 'progress'; readonly claims: number }
  | { readonly kind: 'written'; readonly file: Blob }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** What it takes to follow an export, and to end it. */
export interface ExportWatch {
  readonly signal: AbortSignal;
  readonly onProgress: (claims: number) => void;
}

/** Writes a part of the library into a file. Cancelled, it answers the problem `export-cancelled`. */
export type WriteExport = (asked: ExportAsked, watch: ExportWatch) => Promise<Result<Blob>>;

export type ExportWorker = OneJobWorker<ExportOrder, ExportNews>;

const CANCELLED = failed('export-cancelled', 'The export was stopped. No file was written.');
const BROKEN = failed(
  'export-failed',
  'The file could not be written to its end, perhaps for want of memory. Your library is as it was. Try again, or a smaller part of it.',
);

/** In the page: exports that a worker of its own writes, so that the page goes on meanwhile. To cancel is to end it. */
export function exportsIn(start: () => ExportWorker): WriteExport {
  return (asked, { signal, onProgress }) => {
    if (signal.aborted) return Promise.resolve(CANCELLED);
    const worker = start();
    const room = crypto.randomUUID();
    const written = new Promise<Result<Blob>>((resolve) => {
      worker.onmessage = ({ data }) => {
        if (data.kind === 'progress') onProgress(data.claims);
        else resolve(data.kind === 'written' ? done(data.file) : { ok: false, problem: data.problem });
      };
      worker.addEventListener('error', () => resolve(BROKEN));
      signal.addEventListener('abort', () => resolve(CANCELLED), { once: true });
      worker.postMessage({ asked, room });
    });
    return written.then((result) => {
      worker.terminate();
      // A file that was written is left to the browser, which is about to save it.
      if (!result.ok) void freeRoom(room);
      return result;
    });
  };
}
