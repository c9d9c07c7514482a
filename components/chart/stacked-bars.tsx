import { PICTURE_WIDTH, Picture } from './picture.tsx';
import { PictureButton } from './picture-button.tsx';

export interface BarPart {
  /** What tells it from the other parts; `name` is what it is called. */
  readonly kind: string;
  readonly name: string;
  readonly count: number;
  /** A custom property of the page: `--source-person`. */
  readonly colour: string;
}

export interface Bar {
  readonly name: string;
  readonly parts: readonly BarPart[];
}

const NAMES = 180;
const TOTALS = 60;
const ROOM = PICTURE_WIDTH - NAMES - TOTALS;
const BAR = 26;
const STEP = 44;
const TOP = 40;
const LEGEND_LINE = 24;
const LEGEND_COLUMNS = 4;
const SHORTEST_LABELLED = 28;
const LONGEST_NAME = 24;

interface StackedBarsProps {
  readonly title: string;
  readonly bars: readonly Bar[];
  readonly onOpen: (bar: Bar, part: BarPart) => void;
}

/** Bars of equal length, one an outlet, each divided by the share of its parts; the counts stand in and beside them. */
export function StackedBars({ title, bars, onOpen }: StackedBarsProps) {
  const legend = legendOf(bars);
  const height = TOP + bars.length * STEP + Math.ceil(legend.length / LEGEND_COLUMNS) * LEGEND_LINE;
  return (
    <Picture title={title} height={height}>
      {bars.map((bar, at) => (
        <BarLine key={bar.name} bar={bar} y={TOP + at * STEP} isFirst={at === 0} onOpen={onOpen} />
      ))}
      {legend.map(({ name, colour }, at) => {
        const x = (at % LEGEND_COLUMNS) * (PICTURE_WIDTH / LEGEND_COLUMNS);
        const y = TOP + bars.length * STEP + Math.floor(at / LEGEND_COLUMNS) * LEGEND_LINE;
        return (
          <g key={name}>
            <rect x={x} y={y} width="12" height="12" rx="2" fill={`var(${colour})`} />
            <text x={x + 18} y={y + 11}>
              {name}
            </text>
          </g>
        );
      })}
    </Picture>
  );
}

/** The parts that any bar has, in the order in which they are first met. */
function legendOf(bars: readonly Bar[]): BarPart[] {
  const parts = bars.flatMap((bar) => bar.parts).filter(({ count }) => count > 0);
  return [...new Map(parts.map((part) => [part.name, part])).values()];
}

interface BarLineProps extends Pick<StackedBarsProps, 'onOpen'> {
  readonly bar: Bar;
  readonly y: number;
  readonly isFirst: boolean;
}

function BarLine({ bar, y, isFirst, onOpen }: BarLineProps) {
  const { name, parts } = bar;
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const drawn = parts.filter(({ count }) => count > 0);
  const shareBefore = (at: number) => drawn.slice(0, at).reduce((sum, { count }) => sum + count, 0) / total;
  return (
    <g>
      <text x={NAMES - 12} y={y + 17} text-anchor="end">
        {name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name}
      </text>
      {drawn.map((part, at) => {
        const [x, width] = [NAMES + shareBefore(at) * ROOM, (part.count / total) * ROOM];
        return (
          <PictureButton
            key={part.name}
            label={`${name}: ${part.name}, ${part.count}`}
            isStop={isFirst && at === 0}
            onPress={() => onOpen(bar, part)}
          >
            <rect x={x} y={y} width={Math.max(width - 1.5, 0.5)} height={BAR} fill={`var(${part.colour})`} />
            {width >= SHORTEST_LABELLED && (
              <text x={x + width / 2} y={y + 17} text-anchor="middle" fill="var(--surface)">
                {part.count}
              </text>
            )}
          </PictureButton>
        );
      })}
      <text x={NAMES + ROOM + 10} y={y + 17} fill="var(--text-muted)">
        {total}
      </text>
    </g>
  );
}
