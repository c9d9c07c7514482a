/** What stands behind a picture: one row a thing, one column an outlet or a measure. The first column names the row. */
export interface TableData {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** As RFC 4180 has it. A text that a spreadsheet would run as a formula is quoted with an apostrophe. */
export const csvOf = ({ columns, rows }: TableData): string =>
  [columns, ...rows].map((row) => `${row.map(csvField).join(',')}\r\n`).join('');

function csvField(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
