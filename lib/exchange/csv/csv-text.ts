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

const withoutApostrophe = (text: string): string => (text.startsWith("'") ? text.slice(1) : text);

/**
 * Every row of a CSV text with any line ends. A byte order mark is the caller's to take off.
 *
 * @throws {SyntaxError} when a quoted cell is not closed.
 */
export function* readRows(text: string): Generator<readonly string[]> {
  let at = 0;
  let row: string[] = [];
  while (at < text.length) {
    const cell = text[at] === '"' ? readQuoted(text, at) : readPlain(text, at);
    row.push(withoutApostrophe(cell.text));
    at = cell.end;
    if (text[at] === ',') {
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

function readPlain(text: string, start: number): Cell {
  let end = start;
  while (end < text.length && !',\r\n'.includes(text.charAt(end))) end++;
  return { text: text.slice(start, end), end };
}

function readQuoted(text: string, start: number): Cell {
  const parts: string[] = [];
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote === -1) throw new SyntaxError('A quoted cell is not closed');
    parts.push(text.slice(from, quote));
    if (text[quote + 1] !== '"') {
      const rest = readPlain(text, quote + 1);
      return { text: parts.join('"') + rest.text, end: rest.end };
    }
    from = quote + 2;
  }
}
