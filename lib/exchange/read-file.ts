import { done, type Result } from '../result.ts';
import { IMPORT_FORMATS } from './formats.ts';
import type { ImportedRecords } from './import-format.ts';
import { nothingInTable, tooLarge, unknownFile } from './import-problems.ts';
import { LARGEST } from './open-file.ts';
import type { ColumnMapping } from './table/column-roles.ts';
import { readTable } from './table/read-table.ts';
import { isBareHeader, type TableFile, tableIn } from './table/table-file.ts';

export interface ReadFile {
  readonly format: string;
  readonly records: ImportedRecords;
}

/**
 * Finds out what kind of file it is and checks all of it. Writes nothing.
 *
 * @param columns What the columns hold, of a table that no format of ours is.
 */
export function readFile(fileName: string, text: string, columns?: ColumnMapping): Result<ReadFile> {
  if (text.length > LARGEST) return tooLarge();
  const format = formatOf(fileName, text);
  if (!format && !columns)
    return isTableWithoutRows(fileName, text) ? nothingInTable() : unknownFile(fileName);
  const records = format ? format.read(text) : readTable(fileName, text, columns ?? {});
  return records.ok ? done({ format: format?.id ?? 'table', records: records.value }) : records;
}

/** The table that a file is whose columns the reader has to name first; nothing where Sayso knows them. */
export const unnamedTable = (fileName: string, text: string): TableFile | undefined =>
  formatOf(fileName, text) ? undefined : tableIn(text);

const isTableWithoutRows = (fileName: string, text: string): boolean =>
  /\.[ct]sv$/i.test(fileName) && isBareHeader(text);

const formatOf = (fileName: string, text: string) =>
  IMPORT_FORMATS.find(({ recognises }) => recognises(fileName, text));
