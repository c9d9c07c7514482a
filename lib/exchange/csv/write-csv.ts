import { textFormat } from '../text-format.ts';
import { cellsOf } from './cells.ts';
import { claimColumns, claimRows, lookAtTable } from './claim-rows.ts';
import { RECORD_COLUMNS } from './columns.ts';
import { writeRow } from './csv-text.ts';

/** One row for each annotation. */
export const csv = textFormat({
  id: 'csv',
  label: 'export.format.csv',
  purpose: 'spreadsheet',
  extension: 'csv',
  mediaType: 'text/csv',
  look: lookAtTable,
  begin(options, arranged) {
    const rowsOf = claimRows(options, arranged);
    const columns = [...claimColumns(arranged), ...RECORD_COLUMNS];
    return {
      head: () => (options.byteOrderMark ? '\ufeff' : '') + writeRow(columns.map(({ name }) => name)),
      article: (records) =>
        rowsOf(records)
          .map((row) => writeRow(cellsOf(columns, row)))
          .join(''),
    };
  },
});
