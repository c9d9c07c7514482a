import type { ImportSummary } from '../../exchange/import-summary.ts';
import type { OpenedFile } from '../../exchange/open-file.ts';
import type { ColumnMapping } from '../../exchange/table/column-roles.ts';
import { done, type Result } from '../../result.ts';
import { readJournal } from '../reader.ts';
import { importFile } from './import-file.ts';
import type { OnImportProgress } from './import-progress.ts';

export interface Imported {
  readonly summary: ImportSummary;
  /** The journal's entry by which all of it is undone; nothing where nothing was changed. */
  readonly entry?: number;
}

/** Imports a file, and tells by which entry of the journal that is undone; by none where nothing was changed. */
export async function importUndoably(
  { fileName, text }: OpenedFile,
  columns?: ColumnMapping,
  onProgress?: OnImportProgress,
): Promise<Result<Imported>> {
  const newest = async () => (await readJournal(1))[0];
  const before = (await newest())?.id ?? 0;
  const imported = await importFile(fileName, text, columns, onProgress);
  if (!imported.ok) return imported;
  const after = await newest();
  const isOurs = after?.action === 'import' && after.id > before;
  return done({ summary: imported.value, ...(isOurs && { entry: after.id }) });
}
