import type { Citation } from '../../lib/compare/citations.ts';
import type { ComparedClaim } from '../../lib/compare/compared-claim.ts';
import { PICTURE_WIDTH, Picture } from '../chart/picture.tsx';
import { PictureButton } from '../chart/picture-button.tsx';

const STEP = 30;
const TOP = 44;
const LONGEST = 34;
const LEFT = 230;
const RIGHT = 500;

interface CitationGraphProps {
  readonly title: string;
  readonly citations: readonly Citation[];
  readonly onOpen: (title: string, claims: readonly ComparedClaim[]) => void;
}

/** Those who cite to the left, those who are cited to the right; a line is the wider, the more claims it stands for. */
export function CitationGraph({ title, citations, onOpen }: CitationGraphProps) {
  const citing = [...new Set(citations.map((citation) => citation.citing))];
  const cited = inCitingOrder(citations, citing);
  const rows = Math.max(citing.length, cited.length, 1);
  const height = TOP + rows * STEP;
  const yOf = (names: readonly string[], name: string) =>
    TOP + ((names.indexOf(name) + 0.5) * rows * STEP) / names.length;
  return (
    <Picture title={title} height={height}>
      {citations.map(({ citing: from, cited: to, isByOutlet, claims }) => {
        const [y1, y2] = [yOf(citing, from), yOf(cited, to)];
        return (
          <PictureButton
            key={`${from} ${to} ${isByOutlet}`}
            label={`${from} → ${to}: ${claims.length}`}
            isStop={false}
            onPress={() => onOpen(`${from} → ${to}`, claims)}
          >
            <path
              d={`M ${LEFT} ${y1} C ${(LEFT + RIGHT) / 2} ${y1}, ${(LEFT + RIGHT) / 2} ${y2}, ${RIGHT} ${y2}`}
              fill="none"
              stroke={isByOutlet ? 'var(--source-person)' : 'var(--source-unnamed)'}
              stroke-dasharray={isByOutlet ? undefined : '4 3'}
              stroke-width={Math.min(1 + claims.length, 8)}
              opacity="0.55"
            />
          </PictureButton>
        );
      })}
      {citing.map((name) => (
        <NameButton
          key={name}
          name={name}
          x={LEFT - 8}
          y={yOf(citing, name)}
          side="citing"
          onPress={() => onOpen(name, claimsOf(citations, 'citing', name))}
        />
      ))}
      {cited.map((name) => (
        <NameButton
          key={name}
          name={name}
          x={RIGHT + 8}
          y={yOf(cited, name)}
          side="cited"
          onPress={() => onOpen(name, claimsOf(citations, 'cited', name))}
        />
      ))}
    </Picture>
  );
}

/** Those who are cited by the same stand together, level with them, so that fewer lines cross. */
function inCitingOrder(citations: readonly Citation[], citing: readonly string[]): string[] {
  const places = new Map<string, number[]>();
  for (const { citing: from, cited } of citations) {
    places.set(cited, [...(places.get(cited) ?? []), citing.indexOf(from)]);
  }
  const mean = (at: readonly number[]) => at.reduce((sum, place) => sum + place, 0) / at.length;
  return [...places].sort(([, a], [, b]) => mean(a) - mean(b)).map(([name]) => name);
}

interface NameButtonProps {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly side: 'citing' | 'cited';
  readonly onPress: () => void;
}

const NameButton = ({ name, x, y, side, onPress }: NameButtonProps) => (
  <PictureButton label={name} onPress={onPress}>
    <rect
      x={side === 'citing' ? 0 : x - 8}
      y={y - STEP / 2 + 1}
      width={side === 'citing' ? x + 8 : PICTURE_WIDTH - x + 8}
      height={STEP - 2}
      fill="transparent"
    />
    <text
      x={x}
      y={y + 4}
      text-anchor={side === 'citing' ? 'end' : 'start'}
      font-weight={side === 'citing' ? 600 : 400}
    >
      {shortened(name)}
    </text>
  </PictureButton>
);

/** The claims of all lines that end at a name, each once. */
const claimsOf = (
  citations: readonly Citation[],
  side: 'citing' | 'cited',
  name: string,
): readonly ComparedClaim[] => [
  ...new Set(citations.filter((citation) => citation[side] === name).flatMap(({ claims }) => claims)),
];

const shortened = (name: string): string => (name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name);
