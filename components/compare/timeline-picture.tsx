import type { TimelineEntry } from '../../lib/compare/timeline.ts';
import { shortDate } from '../wording/formats.ts';

const WIDTH = 760;
const NAMES = 180;
const ROOM = WIDTH - NAMES - 40;
const LANE = 30;
const TOP = 44;
const LONGEST = 24;

interface TimelinePictureProps {
  readonly title: string;
  readonly entries: readonly TimelineEntry[];
}

interface Dated {
  readonly time: number;
  readonly outlet: string;
  /** Of the articles of that time, all figures given. */
  readonly figures: string;
  readonly claims: number;
}

/** A lane for each article's outlet and time; the figures that it gives stand beside its dot. */
export function TimelinePicture({ title, entries }: TimelinePictureProps) {
  const lanes = lanesOf(entries);
  const times = lanes.map(({ time }) => time);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const xOf = (time: number) =>
    NAMES + (last === first ? 0 : ((time - first) / (last - first)) * ROOM * 0.45);
  const height = TOP + lanes.length * LANE + 30;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${WIDTH} ${height}`}
      width={WIDTH}
      height={height}
      role="img"
      aria-label={title}
      font-family="system-ui, sans-serif"
      font-size="13"
      fill="currentColor"
    >
      <text x="0" y="20" font-size="15" font-weight="600">
        {title}
      </text>
      {lanes.map(({ time, outlet, figures, claims }, at) => {
        const y = TOP + at * LANE + 14;
        return (
          <g key={`${outlet} ${time}`}>
            <text x={NAMES - 14} y={y + 4} text-anchor="end">
              {shortened(outlet, LONGEST)}
            </text>
            <line x1={NAMES} x2={WIDTH} y1={y} y2={y} stroke="var(--border)" />
            <circle cx={xOf(time)} cy={y} r={Math.min(4 + claims / 2, 9)} fill="var(--source-person)">
              <title>{`${outlet}, ${dayOf(time)}: ${claims}`}</title>
            </circle>
            <text x={xOf(time) + 14} y={y - 4} font-size="12">
              {shortened(figures, 54)}
            </text>
          </g>
        );
      })}
      {lanes.length > 0 && (
        <text x={NAMES} y={height - 8} fill="var(--text-muted)">
          {first === last ? dayOf(first) : `${dayOf(first)} – ${dayOf(last)}`}
        </text>
      )}
    </svg>
  );
}

function lanesOf(entries: readonly TimelineEntry[]): Dated[] {
  const lanes = new Map<string, Dated>();
  for (const { claim, time, figures } of entries) {
    if (time === undefined) continue;
    const { outlet } = claim.article;
    const key = `${outlet} ${time}`;
    const known = lanes.get(key);
    const texts = figures.map(({ text }) => text);
    lanes.set(key, {
      time,
      outlet,
      figures: [known?.figures, ...texts].filter(Boolean).join(', '),
      claims: (known?.claims ?? 0) + 1,
    });
  }
  return [...lanes.values()];
}

const dayOf = (time: number): string => shortDate(new Date(time).toISOString()) ?? '';

const shortened = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
