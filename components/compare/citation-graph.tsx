import type { Citation } from '../../lib/compare/citations.ts';

const WIDTH = 760;
const STEP = 30;
const TOP = 44;
const LONGEST = 34;
const LEFT = 230;
const RIGHT = 500;

interface CitationGraphProps {
  readonly title: string;
  readonly citations: readonly Citation[];
}

/** Those who cite to the left, those who are cited to the right; a line is the wider, the more claims it stands for. */
export function CitationGraph({ title, citations }: CitationGraphProps) {
  const citing = [...new Set(citations.map((citation) => citation.citing))];
  const cited = [...new Set(citations.map((citation) => citation.cited))];
  const rows = Math.max(citing.length, cited.length, 1);
  const height = TOP + rows * STEP;
  const yOf = (names: readonly string[], name: string) =>
    TOP + ((names.indexOf(name) + 0.5) * rows * STEP) / names.length;
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
      {citations.map(({ citing: from, cited: to, isByOutlet, claims }) => {
        const [y1, y2] = [yOf(citing, from), yOf(cited, to)];
        return (
          <path
            key={`${from} ${to} ${isByOutlet}`}
            d={`M ${LEFT} ${y1} C ${(LEFT + RIGHT) / 2} ${y1}, ${(LEFT + RIGHT) / 2} ${y2}, ${RIGHT} ${y2}`}
            fill="none"
            stroke={isByOutlet ? 'var(--source-person)' : 'var(--source-unnamed)'}
            stroke-dasharray={isByOutlet ? undefined : '4 3'}
            stroke-width={Math.min(1 + claims.length, 8)}
            opacity="0.55"
          >
            <title>{`${from} → ${to}: ${claims.length}`}</title>
          </path>
        );
      })}
      {citing.map((name) => (
        <text key={name} x={LEFT - 8} y={yOf(citing, name) + 4} text-anchor="end" font-weight="600">
          {shortened(name)}
        </text>
      ))}
      {cited.map((name) => (
        <text key={name} x={RIGHT + 8} y={yOf(cited, name) + 4}>
          {shortened(name)}
        </text>
      ))}
    </svg>
  );
}

const shortened = (name: string): string => (name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name);
