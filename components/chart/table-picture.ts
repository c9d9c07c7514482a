import { escapeXml } from './escape-xml.ts';
import type { TableData } from './table-data.ts';

const FIRST_COLUMN = 280;
const COLUMN = 220;
const LINE = 18;
const PADDING = 10;
/** About as wide as a character is at 13 px in most faces; wide enough that none runs over. */
const CHARACTER = 6.9;
const MOST_LINES = 8;

/** A table as an SVG picture, for those who want it in a paper or a slide. */
export function tablePicture({ title, columns, rows }: TableData): string {
  const widths = columns.map((_, at) => (at === 0 ? FIRST_COLUMN : COLUMN));
  const width = widths.reduce((sum, column) => sum + column, 2 * PADDING);
  const lines: string[] = [];
  let y = 40;
  [columns, ...rows].forEach((row, at) => {
    const cells = row.map((cell, column) => wrap(String(cell), (widths[column] ?? COLUMN) - 2 * PADDING));
    const height = Math.max(...cells.map((cell) => cell.length), 1) * LINE + PADDING;
    let x = PADDING;
    cells.forEach((cell, column) => {
      cell.forEach((line, number) => {
        const weight = at === 0 || column === 0 ? ' font-weight="600"' : '';
        lines.push(
          `<text x="${x + PADDING}" y="${y + LINE * (number + 1)}"${weight}>${escapeXml(line)}</text>`,
        );
      });
      x += widths[column] ?? COLUMN;
    });
    y += height;
    lines.push(
      `<line x1="${PADDING}" x2="${width - PADDING}" y1="${y}" y2="${y}" stroke="currentColor" opacity="0.25"/>`,
    );
    y += 2;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${y + PADDING}" viewBox="0 0 ${width} ${y + PADDING}"`,
    ' font-family="system-ui, sans-serif" font-size="13" fill="currentColor">',
    `<title>${escapeXml(title)}</title>`,
    `<text x="${2 * PADDING}" y="26" font-size="16" font-weight="600">${escapeXml(title)}</text>`,
    ...lines,
    '</svg>',
  ].join('\n');
}

function wrap(text: string, width: number): string[] {
  const room = Math.floor(width / CHARACTER);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((long) => pieces(long, room))) {
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
    if (lines.length === MOST_LINES) return [...lines.slice(0, -1), `${lines.at(-1)} …`];
  }
  return [...lines, line];
}

function pieces(word: string, room: number): string[] {
  const found: string[] = [];
  for (let at = 0; at < word.length; at += room) found.push(word.slice(at, at + room));
  return found;
}
