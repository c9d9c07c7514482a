import { escapeHtml } from './escape-html.ts';
import type { Parts } from './tally.ts';

export interface PictureBar {
  readonly name: string;
  readonly parts: Parts;
}

const WIDTH = 440;
const STEP = 52;
const BAR = 22;
/** Above the bar, where its name and its total stand. */
const HEAD = 20;
/** Narrower parts have no room for their count; the table below has it. */
const NARROWEST_COUNTED = 20;
const LONGEST_NAME = 36;

/**
 * Bars of one length, each divided by the shares of its parts, as inline SVG; and the same numbers as a table, for
 * those who do not see the picture. Colours are classes: `part-person`.
 */
export function sourcingPicture(title: string, id: string, bars: readonly PictureBar[]): string {
  const drawn = bars.flatMap(({ parts }) => parts.filter(([, count]) => count > 0));
  const names = [...new Set(drawn.map(([name]) => name))];
  return `<figure><figcaption id="${id}">${escapeHtml(title)}</figcaption>
<p class="legend">${names.map(legendEntry).join(' ')}</p>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${bars.length * STEP}" role="img" aria-labelledby="${id}">
${bars.map((bar, at) => barAt(bar, at * STEP)).join('')}</svg>
<details><summary>The numbers</summary>${table(bars, names)}</details></figure>
`;
}

const legendEntry = (name: string): string =>
  `<span><span class="swatch part-${name}"></span>${escapeHtml(name)}</span>`;

function barAt({ name, parts }: PictureBar, y: number): string {
  const total = parts.reduce((sum, [, count]) => sum + count, 0);
  const head = `<text x="0" y="${y + HEAD - 6}">${escapeHtml(shortened(name))}</text><text class="total" x="${WIDTH}" y="${y + HEAD - 6}" text-anchor="end">${total}</text>`;
  let x = 0;
  const pieces = parts
    .filter(([, count]) => count > 0)
    .map(([part, count]) => {
      const width = (count / total) * WIDTH;
      const piece = `<rect class="part-${part}" x="${round(x)}" y="${y + HEAD}" width="${round(Math.max(width - 1.5, 0.5))}" height="${BAR}"/>`;
      const number =
        width < NARROWEST_COUNTED
          ? ''
          : `<text class="counted" x="${round(x + width / 2)}" y="${y + HEAD + 16}" text-anchor="middle">${count}</text>`;
      x += width;
      return piece + number;
    });
  return `${head}${pieces.join('')}\n`;
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
