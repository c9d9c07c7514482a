import type { ExportFormat, Purpose } from '../../../lib/exchange/export-format.ts';
import { t } from '../../wording/words.ts';

export const PURPOSE_NAMES: Readonly<Record<Purpose, () => string>> = {
  backup: () => t('export.for.backup'),
  spreadsheet: () => t('export.for.spreadsheet'),
  research: () => t('export.for.research'),
  notes: () => t('export.for.notes'),
  references: () => t('export.for.references'),
  web: () => t('export.for.web'),
};

const FORMAT_NAMES: Readonly<Record<string, () => string>> = {
  bundle: () => t('export.format.bundle'),
  package: () => t('export.format.package'),
  parquet: () => t('export.format.parquet'),
  'web-annotation': () => t('export.format.webAnnotation'),
  csv: () => t('export.format.csv'),
  'json-lines': () => t('export.format.jsonLines'),
  markdown: () => t('export.format.markdown'),
  html: () => t('export.format.html'),
  'csl-json': () => t('export.format.cslJson'),
  bibtex: () => t('export.format.bibtex'),
  'schema-org': () => t('export.format.schemaOrg'),
};

/** Most formats go by names that no language translates. */
export const formatName = ({ id }: Pick<ExportFormat, 'id'>): string => FORMAT_NAMES[id]?.() ?? id;
