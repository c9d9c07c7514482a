import { bundleImport } from './bundle/read-bundle.ts';
import { bundle } from './bundle/write-bundle.ts';
import { csvImport } from './csv/read-csv.ts';
import { csv } from './csv/write-csv.ts';
import type { ExportFormat } from './export-format.ts';
import type { ImportFormat } from './import-format.ts';

/** Every kind of file that Sayso writes, in the order of the export dialog. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [bundle, csv];

/** Every kind of file that Sayso reads; the first that recognises a file reads it. */
export const IMPORT_FORMATS: readonly ImportFormat[] = [bundleImport, csvImport];
