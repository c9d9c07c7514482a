import type { ComparableFigure } from './figures/read-figures.ts';
import { conversion, kindOfUnit } from './figures/units.ts';

/** What of two figures for the same thing differs. */
export const FIGURE_ASPECTS = ['value', 'bound', 'unit', 'time'] as const;
export type FigureAspect = (typeof FIGURE_ASPECTS)[number];

/** Two figures that count or measure the same thing and say something else of it. */
export interface FigurePair {
  readonly a: ComparableFigure;
  readonly b: ComparableFigure;
  readonly differs: readonly FigureAspect[];
}

/**
 * Where the figures of two claims on the same matter differ in value. A figure that the other claim does not give is
 * no difference, and neither is one that is the same said less exactly ("about 400" for 392).
 */
export function differingFigures(
  as: readonly ComparableFigure[],
  bs: readonly ComparableFigure[],
): FigurePair[] {
  return pairUp(as, bs).filter(({ differs }) => differs.includes('value') || differs.includes('unit'));
}

/** Pairs figures that are about the same thing, those that agree first; each figure is in one pair at most. */
export function pairUp(ofA: readonly ComparableFigure[], ofB: readonly ComparableFigure[]): FigurePair[] {
  const [as, bs] = [ofA, ofB].map((figures) => figures.filter(({ isFormer }) => !isFormer));
  if (!as || !bs) return [];
  const alone = (figure: ComparableFigure, among: readonly ComparableFigure[]) =>
    among.filter((other) => kindOfUnit(other.unit) === kindOfUnit(figure.unit)).length === 1;
  const fits = as
    .flatMap((a) => bs.map((b) => ({ a, b, fit: sameCounted(a, b, alone(a, as) && alone(b, bs)) })))
    .filter(({ fit }) => fit > 0)
    .map((pair) => ({ ...pair, differs: aspects(pair.a, pair.b) }));
  const agreement = (differs: readonly FigureAspect[]) => (differs.includes('value') ? 0 : 1);
  fits.sort((x, y) => agreement(y.differs) - agreement(x.differs) || y.fit - x.fit);
  const paired = new Set<ComparableFigure>();
  return fits.flatMap(({ a, b, differs }) => {
    if (paired.has(a) || paired.has(b)) return [];
    paired.add(a).add(b);
    return [{ a, b, differs }];
  });
}

/** How well two figures fit as figures for the same thing: 0 where they are for different things. */
function sameCounted(a: ComparableFigure, b: ComparableFigure, alone: boolean): number {
  if (kindOfUnit(a.unit) !== kindOfUnit(b.unit)) return 0;
  if (otherPeriod(a, b)) return 0;
  const { outcome: outcomeA, heads: headsA, around: aroundA } = a.counted;
  const { outcome: outcomeB, heads: headsB, around: aroundB } = b.counted;
  if (outcomeA !== undefined && outcomeB !== undefined && outcomeA !== outcomeB) return 0;
  const heads = shared(headsA, headsB);
  const around = shared(new Set([...headsA, ...aroundA]), new Set([...headsB, ...aroundB]));
  if (outcomeA !== undefined && outcomeA === outcomeB) return 3 + heads + around;
  if (heads > 0) return 2 + heads + around;
  // "Six are still trapped" of "six miners": where one does not say whom it counts, the number tells.
  if (a.value === b.value && a.unit === b.unit && (headsA.size === 0 || headsB.size === 0)) return 1 + around;
  const sayWhat = a.unit === undefined && headsA.size > 0 && headsB.size > 0;
  if (alone && !sayWhat) return 1 + around;
  return a.unit !== undefined && around > 0 ? around : 0;
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  [...a].filter((term) => b.has(term)).length;

/** Figures for different years or months are two figures, not one that differs; for different days, an update. */
const otherPeriod = ({ time: a }: ComparableFigure, { time: b }: ComparableFigure) =>
  a?.kind === 'period' && b?.kind === 'period' && a.text !== b.text;

function aspects(a: ComparableFigure, b: ComparableFigure): FigureAspect[] {
  const factor = conversion(a.unit, b.unit);
  const differs: FigureAspect[] = [];
  if (factor !== undefined && !compatible(converted(a, factor), b)) differs.push('value');
  if (a.bound !== b.bound) differs.push('bound');
  if (factor === undefined) differs.push('unit');
  if (a.time && b.time && a.time.text !== b.time.text) differs.push('time');
  return differs;
}

/** In another unit. Who turns miles into kilometres rounds: "10 miles" are "16 km". */
const converted = (figure: ComparableFigure, factor: number): ComparableFigure =>
  factor === 1
    ? figure
    : {
        ...figure,
        value: figure.value * factor,
        precision: figure.precision * factor,
        bound: figure.bound ?? 'about',
      };

/** How far off "about 400", and what "at least 350" may stand for: nobody says it of 392. */
const ABOUT = 0.06;
const BEYOND = 0.08;
/** "Over 30" is said of 34: of a round number, up to the next one as round, or so much of it. */
const BEYOND_ROUND = 0.25;

/** How far the next number is that is as round: 10 for 30 and for 350, 1 for 34. */
function roundness(size: number): number {
  let step = 1;
  while (size >= 10 * step && size % (10 * step) === 0) step *= 10;
  return step;
}

/** Whether both may be the same number, said more or less exactly. */
function compatible(a: ComparableFigure, b: ComparableFigure): boolean {
  const [lowA, highA] = rangeOf(a);
  const [lowB, highB] = rangeOf(b);
  if (a.bound === b.bound && a.precision === b.precision && a.bound !== 'about') return a.value === b.value;
  return lowA <= highB && lowB <= highA;
}

function rangeOf({ value, bound, precision }: ComparableFigure): readonly [number, number] {
  // "1.2 million" stands for all that rounds to it, "392" for itself.
  const rounding = precision > 1 || precision < 1 ? precision / 2 : 0;
  const size = Math.abs(value);
  if (bound === 'about')
    return [value - Math.max(size * ABOUT, rounding), value + Math.max(size * ABOUT, rounding)];
  const beyond = Math.max(size * BEYOND, rounding, Math.min(roundness(size), size * BEYOND_ROUND));
  if (bound === 'min') return [value - rounding, value + beyond];
  if (bound === 'max') return [value - beyond, value + rounding];
  return [value - rounding, value + rounding];
}
