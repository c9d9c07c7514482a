import type { ComparedClaim } from '../../lib/compare/compared-claim.ts';
import type { TimelineEntry } from '../../lib/compare/timeline.ts';
import { PICTURE_WIDTH, Picture } from '../chart/picture.tsx';
import { PictureButton } from '../chart/picture-button.tsx';
import { shortDate } from '../wording/formats.ts';

const NAMES = 180;
const ROOM = PICTURE_WIDTH - NAMES - 40;
const LANE = 30;
const TOP = 44;
const LONGEST = 24;

interface TimelinePictureProps {
  readonly title: string;
  readonly entries: readonly TimelineEntry[];
  readonly onOpen: (title: string, claims: readonly ComparedClaim[]) => void;
}

interface Dated {
  readonly time: number;
  readonly outlet: string;
  /** Of the articles of that time, all figures given. */
  readonly figures: string;
  readonly claims: readonly ComparedClaim[];
}

/** A lane for each article's outlet and time; the figures that it gives stand beside its dot. */
export function TimelinePicture({ title, entries, onOpen }: TimelinePictureProps) {
  const lanes = lanesOf(entries);
  const times = lanes.map(({ time }) => time);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const xOf = (time: number) =>
    NAMES + (last === first ? 0 : ((time - first) / (last - first)) * ROOM * 0.45);
  const height = TOP + lanes.length * LANE + 30;
  return (
    <Picture title={title} height={height}>
      {lanes.map(({ time, outlet, figures, claims }, at) => {
        const y = TOP + at * LANE + 14;
        const name = `${outlet}, ${dayOf(time)}`;
        return (
          <PictureButton
            key={`${outlet} ${time}`}
            label={`${name}: ${figures}`}
            onPress={() => onOpen(name, claims)}
          >
            <rect x="0" y={y - 14} width={PICTURE_WIDTH} height={LANE - 2} fill="transparent" />
            <text x={NAMES - 14} y={y + 4} text-anchor="end">
              {shortened(outlet, LONGEST)}
            </text>
            <line x1={NAMES} x2={PICTURE_WIDTH} y1={y} y2={y} stroke="var(--border)" />
            <circle
              cx={xOf(time)}
              cy={y}
              r={Math.min(4 + claims.length / 2, 9)}
              fill="var(--source-person)"
            />
            <text x={xOf(time) + 14} y={y - 4} font-size="12">
              {shortened(figures, 54)}
            </text>
          </PictureButton>
        );
      })}
      {lanes.length > 0 && (
        <text x={NAMES} y={height - 8} fill="var(--text-muted)">
          {first === last ? dayOf(first) : `${dayOf(first)} – ${dayOf(last)}`}
        </text>
      )}
    </Picture>
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
      claims: [...(known?.claims ?? []), claim],
    });
  }
  return [...lanes.values()];
}

const dayOf = (time: number): string => shortDate(new Date(time).toISOString()) ?? '';

const shortened = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
