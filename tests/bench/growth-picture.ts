/** How a time, or the memory, grows with what is worked on, and what it may come to at most. */
export interface Growth {
  readonly title: string;
  /** At each number of claims, articles or words. */
  readonly points: readonly { readonly size: number; readonly value: number }[];
  readonly sizeOf: string;
  readonly most: number;
  /** Of the values: milliseconds where absent. */
  readonly unit?: 'MB';
}

const WIDTH = 300;
const HEIGHT = 240;
const IN_A_ROW = 4;
const [LEFT, TOP, RIGHT, BOTTOM] = [58, 44, 16, 44];

const OF_COMPARING = 'How the time that comparing takes grows with the library';

/** Panels in rows of four, both axes by powers of ten: a straight line at 45 degrees grows with what it measures. */
export function growthPicture(panels: readonly Growth[], title = OF_COMPARING): string {
  const width = WIDTH * Math.min(panels.length, IN_A_ROW);
  const height = HEIGHT * Math.ceil(panels.length / IN_A_ROW);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`,
    ' font-family="system-ui, sans-serif" font-size="11" fill="#1d2745">',
    `<title>${title}</title>`,
    `<rect width="${width}" height="${height}" fill="#fbf8f1"/>`,
    ...panels.map(
      (panel, at) =>
        `<g transform="translate(${(at % IN_A_ROW) * WIDTH} ${Math.floor(at / IN_A_ROW) * HEIGHT})">${panelOf(panel)}</g>`,
    ),
    '</svg>\n',
  ].join('\n');
}

function panelOf({ title, points, sizeOf, most, unit }: Growth): string {
  const worded = unit === 'MB' ? megabytes : duration;
  const x = axis(
    points.map(({ size }) => size),
    LEFT,
    WIDTH - RIGHT,
  );
  const y = axis([...points.map(({ value }) => value), most], HEIGHT - BOTTOM, TOP);
  const line = points
    .map(({ size, value }) => `${x.at(size).toFixed(1)},${y.at(value).toFixed(1)}`)
    .join(' ');
  return [
    `<text x="${LEFT}" y="22" font-size="13" font-weight="600">${title}</text>`,
    ...x.marks.map(
      (mark) =>
        `<line x1="${x.at(mark)}" x2="${x.at(mark)}" y1="${TOP}" y2="${HEIGHT - BOTTOM}" stroke="#ddd5c3"/>` +
        `<text x="${x.at(mark)}" y="${HEIGHT - BOTTOM + 16}" text-anchor="middle">${short(mark)}</text>`,
    ),
    ...y.marks.map(
      (mark) =>
        `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y.at(mark)}" y2="${y.at(mark)}" stroke="#ddd5c3"/>` +
        `<text x="${LEFT - 6}" y="${y.at(mark) + 4}" text-anchor="end">${worded(mark)}</text>`,
    ),
    `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y.at(most)}" y2="${y.at(most)}" stroke="#b3261e" stroke-dasharray="5 4"/>`,
    `<polyline points="${line}" fill="none" stroke="#2f5aa8" stroke-width="2"/>`,
    ...points.map(
      ({ size, value }) =>
        `<circle cx="${x.at(size)}" cy="${y.at(value)}" r="3.5" fill="#2f5aa8"><title>${size}: ${worded(value)}</title></circle>`,
    ),
    `<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 10}" text-anchor="middle">${sizeOf}</text>`,
  ].join('');
}

/** A logarithmic axis over whole powers of ten, from one place of the picture to another. */
function axis(values: readonly number[], from: number, to: number) {
  const first = Math.floor(Math.log10(Math.min(...values)));
  const last = Math.max(Math.ceil(Math.log10(Math.max(...values))), first + 1);
  return {
    at: (value: number) => from + ((Math.log10(value) - first) / (last - first)) * (to - from),
    marks: Array.from({ length: last - first + 1 }, (_, step) => 10 ** (first + step)),
  };
}

const short = (size: number) => (size >= 1000 ? `${size / 1000}k` : String(size));
const duration = (ms: number) =>
  ms >= 1000 ? `${Number((ms / 1000).toPrecision(3))} s` : `${Number(ms.toPrecision(3))} ms`;
const megabytes = (value: number) => `${Number(value.toPrecision(3))} MB`;
