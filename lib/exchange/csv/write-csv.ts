import { textFormat } from '../text-format.ts';
import { cellsOf } from './cells.ts';
import { claimRows, lookAtTable } from './claim-rows.ts';
import { COLUMNS, RECORD_COLUMNS } from './columns.ts';
import { writeRow } from './csv-text.ts';

const ALL_COLUMNS = [...COLUMNS, ...RECORD_COLUMNS];

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
    return {
      head: () => (options.byteOrderMark ? '\ufeff' : '') + writeRow(ALL_COLUMNS.map(({ name }) => name)),
      article: (records) =>
        rowsOf(records)
          .map((row) => writeRow(cellsOf(ALL_COLUMNS, row)))
          .join(''),
    };
  },
});
