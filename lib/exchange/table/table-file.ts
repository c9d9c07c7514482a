import { done, type Result } from '../../result.ts';
import { type CsvDialect, readRows } from '../csv/csv-text.ts';
import { damaged } from '../import-problems.ts';

/** A table of another tool, before anyone has said what its columns hold. */
export interface TableFile {
  readonly columns: readonly string[];
  /** How the first rows begin, to be looked at. */
  readonly first: readonly (readonly string[])[];
  readonly dialect: CsvDialect;
}

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** A byte order mark, and the line by which a table tells Excel what stands between its cells. */
const BEFORE_HEADER = /^\ufeff?(?:sep=.\r?\n)?/;
const LOOKED_AT = 5;
/** More of a cell is not shown. UTF-16 code units. */
const LONGEST_SHOWN = 1000;
/** A header of more is none. UTF-16 code units. */
const LONGEST_HEADER = 20_000;

/** What the table is like; nothing where the text is none: a table has two columns with names, and a row. */
export function tableIn(text: string): TableFile | undefined {
  const start = text.slice(0, LONGEST_HEADER).replace(BEFORE_HEADER, '');
  if (/^\s*[[{<]/.test(start)) return undefined;
  const dialect = dialectOf(start);
  const first: (readonly string[])[] = [];
  try {
    for (const row of rowsOf(text, dialect)) {
      first.push(row);
      if (first.length > LOOKED_AT) break;
    }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  const [columns, ...rows] = first;
  if (!columns || !isHeader(columns) || rows.length === 0) return undefined;
  return { columns, first: rows.map((row) => row.map((cell) => cell.slice(0, LONGEST_SHOWN))), dialect };
}

/** Whether a text is a header of a table and nothing else. */
export function isBareHeader(text: string): boolean {
  const line = text.replace(BEFORE_HEADER, '').trim();
  return (
    line.length <= LONGEST_HEADER && !/[\r\n]/.test(line) && isHeader(line.split(dialectOf(line).delimiter))
  );
}

const isHeader = (cells: readonly string[]): boolean =>
  cells.filter((name) => name.trim() !== '').length >= 2;

/** All rows but the first, each with its number as an editor of tables counts, the header being 1. */
export function rowsIn(
  text: string,
  { dialect }: TableFile,
): Result<readonly (readonly [number, readonly string[]])[]> {
  const rows: (readonly [number, readonly string[]])[] = [];
  let number = 0;
  try {
    for (const row of rowsOf(text, dialect)) {
      number++;
      if (number > 1 && row.some((cell) => cell.trim() !== '')) rows.push([number, row]);
    }
  } catch (error) {
    if (error instanceof SyntaxError)
      return damaged({ in: 'row', number: number + 1 }, { kind: 'notClosed' });
    throw error;
  }
  return done(rows);
}

const rowsOf = (text: string, dialect: CsvDialect) => readRows(text.replace(BEFORE_HEADER, ''), dialect);

/** The delimiter that the first line has most of. */
function dialectOf(start: string): CsvDialect {
  const [line = ''] = start.split(/[\r\n]/, 1);
  const countOf = (delimiter: string) => line.split(delimiter).length;
  const [delimiter = ','] = DELIMITERS.toSorted((a, b) => countOf(b) - countOf(a));
  return { delimiter, isEscaped: false };
}
