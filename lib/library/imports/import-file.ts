import { ARRANGED_KINDS, type Arranged, type LibraryContents } from '../../annotation/library-contents.ts';
import { fingerprint } from '../../annotation/record/canonical-json.ts';
import type { ImportSummary } from '../../exchange/import-summary.ts';
import { type Merged, merge } from '../../exchange/merge.ts';
import { type ReadFile, readFile } from '../../exchange/read-file.ts';
import type { ColumnMapping } from '../../exchange/table/column-roles.ts';
import { done, type Result } from '../../result.ts';
import type { Journalled, VersionBeside } from '../journalled.ts';
import { LibraryProblem, problemOf } from '../problems.ts';
import { contentsIn, readLibrary } from '../reader.ts';
import { keyIn, type Recorder } from '../recorder.ts';
import { write } from '../transact.ts';
import { type OnImportProgress, UNWATCHED } from './import-progress.ts';

/** Says what importing a file would do. Reads all of it, writes nothing. `columns` is for tables of other tools. */
export async function planImport(
  fileName: string,
  text: string,
  columns?: ColumnMapping,
  onProgress = UNWATCHED,
): Promise<Result<ImportSummary>> {
  const file = readWatched(fileName, text, columns, onProgress);
  if (!file.ok) return file;
  try {
    return done(summaryOf(file.value, merge(await readLibrary(), file.value.records)));
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

/** Merges a file into the library: all of it in one transaction, or nothing. One undo takes it back. */
export async function importFile(
  fileName: string,
  text: string,
  columns?: ColumnMapping,
  onProgress = UNWATCHED,
): Promise<Result<ImportSummary>> {
  const file = readWatched(fileName, text, columns, onProgress);
  if (!file.ok) return file;
  return write('import', async (transaction, recorder) => {
    const library = await contentsIn(transaction);
    const merged = merge(library, file.value.records);
    recorder.watch((share) => onProgress({ step: 'writing', share }));
    replace(library, merged.contents, recorder);
    return summaryOf(file.value, merged);
  });
}

/** Reads a file, and tells that it does, and that it is done with that. */
function readWatched(
  fileName: string,
  text: string,
  columns: ColumnMapping | undefined,
  onProgress: OnImportProgress,
): Result<ReadFile> {
  onProgress({ step: 'reading' });
  const file = readFile(fileName, text, columns);
  if (file.ok) onProgress({ step: 'comparing' });
  return file;
}

/** Who has more mistakes than these mends them first. */
const PROBLEMS_TOLD = 50;

const summaryOf = ({ format, records }: ReadFile, { summary }: Merged): ImportSummary => ({
  format,
  ...summary,
  ...(records.leftOut > 0 && { leftOut: records.leftOut }),
  ...(records.rowProblems && { rowProblems: records.rowProblems.slice(0, PROBLEMS_TOLD) }),
});

/** Writes what differs. `merge` hands back the very records that it did not change. */
function replace(before: LibraryContents, after: Required<LibraryContents>, recorder: Recorder): void {
  const articles = changes(before.articles, after.articles, ({ id }) => id);
  const annotations = changes(before.annotations, after.annotations, ({ id }) => id);
  const beside = changes((before.beside ?? []).map(asBeside), after.beside.map(asBeside), besideKey).filter(
    ([was, is]) => !was || !is,
  );

  // First what goes: an address belongs to one article, also halfway through.
  for (const [was, is] of articles) if (!is) recorder.article(was, null);
  for (const [was, is] of articles) if (is) recorder.article(was, is);
  for (const [was, is] of annotations) {
    if (!is) throw new LibraryProblem('unexpected', 'The import would have lost a claim, so it was stopped.');
    recorder.annotation(was, is);
  }
  for (const [was, is] of beside) recorder.beside(was, is);
  for (const kind of ARRANGED_KINDS) replaceArranged(kind, before, after, recorder);
}

/** A record that stands for another one's key takes its place; none is taken away but where its key has changed. */
function replaceArranged<K extends keyof Arranged>(
  kind: K,
  before: Partial<Arranged>,
  after: Arranged,
  recorder: Recorder,
): void {
  const differing = changes<Journalled[K]['value']>(before[kind] ?? [], after[kind], (record) =>
    JSON.stringify(keyIn(kind, record)),
  );
  for (const [was, is] of differing) recorder.put(kind, was, is);
}

const asBeside = (version: LibraryContents['annotations'][number]): VersionBeside => ({
  annotation: version.id,
  fingerprint: fingerprint(version),
  version,
});
const besideKey = ({ annotation, fingerprint: print }: VersionBeside): string => `${annotation} ${print}`;

/** What stands under a key before and after, where that is not the same object. */
function changes<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (record: T) => string,
): (readonly [T | null, T | null])[] {
  const was = new Map(before.map((record) => [keyOf(record), record]));
  const is = new Map(after.map((record) => [keyOf(record), record]));
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((key) => [was.get(key) ?? null, is.get(key) ?? null] as const)
    .filter(([old, fresh]) => old !== fresh);
}
