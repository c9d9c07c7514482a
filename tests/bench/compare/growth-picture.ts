/** How a time grows with what is worked on, and what it may come to at most. */
export interface Growth {
  readonly title: string;
  /** Milliseconds at each number of claims, articles or words. */
  readonly points: readonly { readonly size: number; readonly ms: number }[];
  readonly sizeOf: string;
  readonly mostMs: number;
}

const WIDTH = 300;
const HEIGHT = 240;
const [LEFT, TOP, RIGHT, BOTTOM] = [58, 44, 16, 44];

const OF_COMPARING = 'How the time that comparing takes grows with the library';

/** Panels side by side, both axes by powers of ten: a straight line at 45 degrees grows with what it measures. */
export function growthPicture(panels: readonly Growth[], title = OF_COMPARING): string {
  const width = WIDTH * panels.length;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${HEIGHT}" width="${width}" height="${HEIGHT}"`,
    ' font-family="system-ui, sans-serif" font-size="11" fill="#1d2745">',
    `<title>${title}</title>`,
    `<rect width="${width}" height="${HEIGHT}" fill="#fbf8f1"/>`,
    ...panels.map((panel, at) => `<g transform="translate(${at * WIDTH} 0)">${panelOf(panel)}</g>`),
    '</svg>\n',
  ].join('\n');
}

function panelOf({ title, points, sizeOf, mostMs }: Growth): string {
  const x = axis(
    points.map(({ size }) => size),
    LEFT,
    WIDTH - RIGHT,
  );
  const y = axis([...points.map(({ ms }) => ms), mostMs], HEIGHT - BOTTOM, TOP);
  const line = points.map(({ size, ms }) => `${x.at(size).toFixed(1)},${y.at(ms).toFixed(1)}`).join(' ');
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
        `<text x="${LEFT - 6}" y="${y.at(mark) + 4}" text-anchor="end">${duration(mark)}</text>`,
    ),
    `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y.at(mostMs)}" y2="${y.at(mostMs)}" stroke="#b3261e" stroke-dasharray="5 4"/>`,
    `<polyline points="${line}" fill="none" stroke="#2f5aa8" stroke-width="2"/>`,
    ...points.map(
      ({ size, ms }) =>
        `<circle cx="${x.at(size)}" cy="${y.at(ms)}" r="3.5" fill="#2f5aa8"><title>${size}: ${duration(ms)}</title></circle>`,
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
