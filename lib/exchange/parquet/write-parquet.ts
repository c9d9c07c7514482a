import { claimColumns, claimRows, lookAtTable } from '../csv/claim-rows.ts';
import type { ExportFormat, ExportOptions } from '../export-format.ts';
import type { ExportSource } from '../export-source.ts';
import { parquetSchema, parquetValue } from './parquet-schema.ts';

/** Rows that are compressed together; so many are in memory at once. */
const ROW_GROUP = 1000;

/** The table of claims for R, pandas, DuckDB and their like: typed columns, a tenth of the size. */
export const parquet: ExportFormat = {
  id: 'parquet',
  label: 'export.format.parquet',
  purpose: 'research',
  extension: 'parquet',
  mediaType: 'application/vnd.apache.parquet',
  look: lookAtTable,
  async *stream(source, options) {
    // Loaded when it is asked for: nobody else needs it.
    const { ByteWriter, parquetWriteRows } = await import('hyparquet-writer');
    const writer = new ByteWriter();
    const columns = claimColumns(await source.arranged());
    await parquetWriteRows({
      writer,
      rows: rowsIn(source, options),
      columns: columns.map(({ name }) => ({ name })),
      schema: parquetSchema(columns),
      rowGroupSize: ROW_GROUP,
      createdBy: 'Sayso',
    });
    yield writer.getBytes();
  },
};

async function* rowsIn(
  source: ExportSource,
  options: ExportOptions,
): AsyncGenerator<Record<string, unknown>> {
  const arranged = await source.arranged();
  const rowsOf = claimRows(options, arranged);
  const columns = claimColumns(arranged);
  for await (const batch of source.batches()) {
    for (const row of batch.flatMap(rowsOf)) {
      yield Object.fromEntries(columns.map((column) => [column.name, parquetValue(column, row)]));
    }
  }
}
