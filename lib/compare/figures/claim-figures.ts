import type { Annotation, SavedClaim } from '../../annotation/annotation.ts';
import type { Figure } from '../../attribution/claim.ts';
import { contentOf } from '../claim-text.ts';
import { countedIn } from './counted.ts';
import { type ComparableFigure, readFigures } from './read-figures.ts';
import { unitSign } from './units.ts';

/**
 * The figures of a saved claim, in text order: those that were saved with it, with what is read around them, and those
 * that only reading finds. Offsets are into its content as `contentOf` gives it.
 */
export function figuresOf(annotation: Annotation): readonly ComparableFigure[] {
  const text = contentOf(annotation);
  const read = readFigures(text);
  const saved = annotation.claim.figures.flatMap((figure) => placed(figure, annotation.claim));
  if (saved.length === 0) return read;
  const others = read.filter((figure) => !saved.some((one) => overlap(figure, one)));
  const own = saved.map((figure) =>
    combined(
      figure,
      read.find((one) => overlap(one, figure)),
      text,
    ),
  );
  return [...own, ...others].sort((a, b) => a.start - b.start);
}

/** With its place in the content, where the content has kept its length. */
function placed(figure: Figure, { content }: Pick<SavedClaim, 'content'>): readonly Figure[] {
  let before = 0;
  for (const { text, anchor } of content) {
    const { start, end } = anchor.position;
    const isInside = figure.start >= start && figure.end <= end && text.length === end - start;
    const moved = before - start;
    if (isInside) return [{ ...figure, start: figure.start + moved, end: figure.end + moved }];
    before += text.length + 1;
  }
  return [];
}

const overlap = (a: Pick<Figure, 'start' | 'end'>, b: Pick<Figure, 'start' | 'end'>) =>
  a.start < b.end && b.start < a.end;

/** What was saved stands; what was read tells of it what is not saved: its time, and how exactly it is given. */
function combined(saved: Figure, read: ComparableFigure | undefined, text: string): ComparableFigure {
  const { start, end, value } = saved;
  const unit = saved.unit === undefined ? read?.unit : unitSign(saved.unit);
  const bound = saved.bound ?? read?.bound;
  return {
    value,
    start,
    end,
    text: read && read.end - read.start > end - start ? read.text : text.slice(start, end),
    ...(bound && { bound }),
    ...(unit !== undefined && { unit }),
    ...(read?.time && { time: read.time }),
    counted: countedWith(saved.of, read),
    precision: read?.value === value ? read.precision : 1,
    isFormer: read?.isFormer ?? false,
  };
}

function countedWith(of: string | undefined, read: ComparableFigure | undefined) {
  const saved = countedIn(of ?? '');
  if (!read) return saved;
  const outcome = read.counted.outcome ?? saved.outcome;
  return {
    ...(outcome !== undefined && { outcome }),
    heads: read.counted.heads.size > 0 ? read.counted.heads : saved.heads,
    around: read.counted.around,
  };
}
