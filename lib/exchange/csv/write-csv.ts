import { withArticle } from '../../annotation/with-article.ts';
import type { ExportFormat } from '../export-format.ts';
import { COLUMNS } from './columns.ts';
import { writeRow } from './csv-text.ts';

/** One row for each annotation. */
export const csv: ExportFormat = {
  id: 'csv',
  label: 'export.format.csv',
  purpose: 'spreadsheet',
  extension: 'csv',
  mediaType: 'text/csv',
  *write(contents, options) {
    yield (options.byteOrderMark ? '\ufeff' : '') + writeRow(COLUMNS.map(({ name }) => name));
    for (const [annotation, article] of withArticle(contents)) {
      yield writeRow(COLUMNS.map(({ cell }) => cell(annotation, article, options)));
    }
  },
};
