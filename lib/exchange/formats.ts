import { bundleImport } from './bundle/read-bundle.ts';
import { bundle } from './bundle/write-bundle.ts';
import { csvImport } from './csv/read-csv.ts';
import { csv } from './csv/write-csv.ts';
import type { ExportFormat } from './export-format.ts';
import type { ImportFormat } from './import-format.ts';
import { dataPackage } from './package/write-data-package.ts';
import { parquet } from './parquet/write-parquet.ts';
import { hypothesisImport } from './read-hypothesis.ts';
import { htmlReport } from './report/write-html-report.ts';
import type { TextFormat } from './text-format.ts';
import { webAnnotationImport } from './web-annotation/read-web-annotation.ts';
import { webAnnotation } from './web-annotation/write-web-annotation.ts';
import { bibtex } from './write-bibtex.ts';
import { cslJson } from './write-csl-json.ts';
import { jsonLines } from './write-json-lines.ts';
import { markdown } from './write-markdown.ts';
import { schemaOrg } from './write-schema-org.ts';

/** Those whose files are text. */
export const TEXT_FORMATS: readonly TextFormat[] = [
  bundle,
  csv,
  webAnnotation,
  jsonLines,
  markdown,
  htmlReport,
  cslJson,
  bibtex,
  schemaOrg,
];

/** Every kind of file that Sayso writes, in the order of the export dialog. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [...TEXT_FORMATS, dataPackage, parquet];

/** Every kind of file that Sayso reads; the first that recognises a file reads it. */
export const IMPORT_FORMATS: readonly ImportFormat[] = [
  bundleImport,
  csvImport,
  webAnnotationImport,
  hypothesisImport,
];
