/** A column of a table for the terminal: its title and its widest allowed width, in characters. */
export interface Column {
  readonly title: string;
  readonly width: number;
}

/** Rows of cells under titles, each cell cut to its column. */
export function asTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `  ${columns.map(({ width }, index) => cut(cells[index] ?? '', width)).join('  ')}`.trimEnd();
  const rule = columns.map(({ width }) => '─'.repeat(width));
  return [line(columns.map(({ title }) => title)), line(rule), ...rows.map(line)].join('\n');
}

function cut(text: string, width: number): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > width ? `${plain.slice(0, width - 1)}…` : plain.padEnd(width);
}
