import type { ConfidenceBin } from './reliability.ts';

const SIDE = 280;
const [LEFT, TOP, RIGHT, BOTTOM] = [48, 20, 20, 44];
const TICKS = [0, 0.2, 0.4, 0.6, 0.8, 1];
const x = (share: number) => LEFT + share * SIDE;
const y = (share: number) => TOP + (1 - share) * SIDE;
const LEAST_RADIUS = 2;
const MOST_RADIUS = 14;

/** As an SVG: on the diagonal a confidence says how often it is right; the larger a dot, the more findings. */
export function reliabilityPlot(bins: readonly ConfidenceBin[]): string {
  const most = Math.max(1, ...bins.map(({ found }) => found));
  const radius = (found: number) => Math.max(LEAST_RADIUS, Math.sqrt(found / most) * MOST_RADIUS);
  const width = LEFT + SIDE + RIGHT;
  const height = TOP + SIDE + BOTTOM;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="system-ui, sans-serif" font-size="11" fill="#1d2745">`,
    '<title>How often findings of each confidence are right</title>',
    `<rect width="${width}" height="${height}" fill="#fbf8f1"/>`,
    ...TICKS.flatMap((tick) => [
      `<line x1="${x(tick)}" x2="${x(tick)}" y1="${y(0)}" y2="${y(1)}" stroke="#ddd5c3"/>`,
      `<line x1="${x(0)}" x2="${x(1)}" y1="${y(tick)}" y2="${y(tick)}" stroke="#ddd5c3"/>`,
      `<text x="${x(tick)}" y="${y(0) + 16}" text-anchor="middle">${tick}</text>`,
      `<text x="${x(0) - 8}" y="${y(tick) + 4}" text-anchor="end">${tick}</text>`,
    ]),
    `<line x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" stroke="#5b6178" stroke-dasharray="5 4"/>`,
    ...bins.map(
      ({ found, meanConfidence, right }) =>
        `<circle cx="${x(meanConfidence).toFixed(1)}" cy="${y(right).toFixed(1)}" r="${radius(found).toFixed(1)}" fill="#2f5aa8" fill-opacity=".75"><title>${found} findings: confidence ${meanConfidence.toFixed(2)}, right ${right.toFixed(2)}</title></circle>`,
    ),
    `<text x="${x(0.5)}" y="${height - 8}" text-anchor="middle">mean confidence</text>`,
    `<text transform="translate(14 ${y(0.5)}) rotate(-90)" text-anchor="middle">share that is right</text>`,
    '</svg>\n',
  ].join('\n');
}
