import { escapeHtml } from './escape-html.ts';
import type { Parts } from './tally.ts';

export interface PictureBar {
  readonly name: string;
  readonly parts: Parts;
}

const WIDTH = 700;
const NAMES = 170;
const ROOM = WIDTH - NAMES - 50;
const STEP = 34;
const BAR = 24;
const LEGEND = 30;
/** Narrower parts have no room for their count; the table below has it. */
const NARROWEST_COUNTED = 22;
const LONGEST_NAME = 22;

/**
 * Bars of one length, each divided by the shares of its parts, as inline SVG; and the same numbers as a table, for
 * those who do not see the picture. Colours are classes: `part-person`.
 */
export function sourcingPicture(title: string, id: string, bars: readonly PictureBar[]): string {
  const names = [
    ...new Set(bars.flatMap(({ parts }) => parts.filter(([, n]) => n > 0).map(([name]) => name))),
  ];
  const height = LEGEND + bars.length * STEP;
  return `<figure><figcaption id="${id}">${escapeHtml(title)}</figcaption>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="${id}">
${legend(names)}${bars.map((bar, at) => drawn(bar, LEGEND + at * STEP)).join('')}</svg>
<details><summary>The numbers</summary>${table(bars, names)}</details></figure>
`;
}

const legend = (names: readonly string[]): string =>
  names
    .map((name, at) => {
      const x = (at * WIDTH) / Math.max(names.length, 4);
      return `<rect class="part-${name}" x="${x}" y="2" width="12" height="12" rx="2"/><text x="${x + 18}" y="13">${escapeHtml(name)}</text>`;
    })
    .join('');

function drawn({ name, parts }: PictureBar, y: number): string {
  const total = parts.reduce((sum, [, count]) => sum + count, 0);
  const text = y + BAR / 2 + 5;
  const label = `<text x="${NAMES - 10}" y="${text}" text-anchor="end">${escapeHtml(shortened(name))}</text>`;
  let x = NAMES;
  const pieces = parts
    .filter(([, count]) => count > 0)
    .map(([part, count]) => {
      const width = (count / total) * ROOM;
      const piece = `<rect class="part-${part}" x="${round(x)}" y="${y}" width="${round(Math.max(width - 1.5, 0.5))}" height="${BAR}"/>`;
      const number =
        width < NARROWEST_COUNTED
          ? ''
          : `<text class="counted" x="${round(x + width / 2)}" y="${text}" text-anchor="middle">${count}</text>`;
      x += width;
      return piece + number;
    });
  return `${label}${pieces.join('')}<text class="total" x="${NAMES + ROOM + 10}" y="${text}">${total}</text>\n`;
}

function table(bars: readonly PictureBar[], names: readonly string[]): string {
  const head = ['Outlet', ...names].map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('');
  const rows = bars.map(({ name, parts }) => {
    const counts = new Map(parts);
    const cells = names.map((part) => `<td>${counts.get(part) ?? 0}</td>`).join('');
    return `<tr><th scope="row">${escapeHtml(name)}</th>${cells}</tr>`;
  });
  return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

const shortened = (name: string): string =>
  [...name].length > LONGEST_NAME ? `${[...name].slice(0, LONGEST_NAME - 1).join('')}…` : name;

const round = (length: number): number => Math.round(length * 10) / 10;
