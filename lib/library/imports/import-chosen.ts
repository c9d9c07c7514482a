import { tooLarge, unreadable } from '../../exchange/import-problems.ts';
import type { ImportSummary } from '../../exchange/import-summary.ts';
import { LARGEST, type OpenedFile, openFile } from '../../exchange/open-file.ts';
import { unnamedTable } from '../../exchange/read-file.ts';
import type { ColumnMapping } from '../../exchange/table/column-roles.ts';
import type { TableFile } from '../../exchange/table/table-file.ts';
import { done, type Result } from '../../result.ts';
import { planImport } from './import-file.ts';
import type { OnImportProgress } from './import-progress.ts';

/** What comes of a file that a reader chose. */
export type ImportPlan =
  /** A table of another tool: the reader has to name its columns first. */
  | { readonly kind: 'columns'; readonly table: TableFile }
  | { readonly kind: 'summary'; readonly summary: ImportSummary };

/** The text of a file that a reader chose, or of the one in the zip that it is. */
export async function openChosen(file: File): Promise<Result<OpenedFile>> {
  if (file.size > LARGEST) return tooLarge();
  const bytes = await file.arrayBuffer().catch(() => undefined);
  return bytes ? openFile(file.name, new Uint8Array(bytes)) : unreadable(file.name);
}

/** Says what importing an opened file would do, or what must be known first. Writes nothing. */
export async function planOpened(
  { fileName, text }: OpenedFile,
  columns: ColumnMapping | undefined,
  onProgress: OnImportProgress,
): Promise<Result<ImportPlan>> {
  const table = columns ? undefined : unnamedTable(fileName, text);
  if (table) return done({ kind: 'columns', table });
  const planned = await planImport(fileName, text, columns, onProgress);
  return planned.ok ? done({ kind: 'summary', summary: planned.value }) : planned;
}
