/*
 * RFC 4180, and one convention more, because a spreadsheet runs a cell that begins like a formula: such a cell gets
 * an apostrophe in front, and so does one that begins with an apostrophe, so that taking one away is always right.
 */

const RUNS_OR_ESCAPED = /^['=+\-@\t\r\n|%]/;

/** Numbers are written as they are: a minus in front of one is no formula. */
export const writeRow = (cells: readonly (string | number)[]): string =>
  `${cells.map((cell) => (typeof cell === 'number' ? String(cell) : writeCell(cell))).join(',')}\r\n`;

function writeCell(text: string): string {
  const harmless = RUNS_OR_ESCAPED.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** As another tool writes its tables. */
export interface CsvDialect {
  readonly delimiter: ',' | ';' | '\t' | '|';
  /** Whether an apostrophe in front of a cell is ours, and is taken away. */
  readonly isEscaped: boolean;
}
const OURS: CsvDialect = { delimiter: ',', isEscaped: true };

/**
 * Every row of a CSV text with any line ends. A byte order mark is the caller's to take off.
 *
 * @throws {SyntaxError} when a quoted cell is not closed.
 */
export function* readRows(
  text: string,
  { delimiter, isEscaped }: CsvDialect = OURS,
): Generator<readonly string[]> {
  let at = 0;
  let row: string[] = [];
  while (at < text.length) {
    const cell = text[at] === '"' ? readQuoted(text, at, delimiter) : readPlain(text, at, delimiter);
    row.push(isEscaped && cell.text.startsWith("'") ? cell.text.slice(1) : cell.text);
    at = cell.end;
    if (text[at] === delimiter) {
      at++;
      if (at === text.length) row.push('');
      else continue;
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    yield row;
    row = [];
  }
  if (row.length > 0) yield row;
}

interface Cell {
  readonly text: string;
  readonly end: number;
}

function readPlain(text: string, start: number, delimiter: string): Cell {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\r' && text[end] !== '\n') end++;
  return { text: text.slice(start, end), end };
}

function readQuoted(text: string, start: number, delimiter: string): Cell {
  const parts: string[] = [];
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote === -1) throw new SyntaxError('A quoted cell is not closed');
    parts.push(text.slice(from, quote));
    if (text[quote + 1] !== '"') {
      const rest = readPlain(text, quote + 1, delimiter);
      return { text: parts.join('"') + rest.text, end: rest.end };
    }
    from = quote + 2;
  }
}
