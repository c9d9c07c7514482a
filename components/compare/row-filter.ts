import { contentOf, sourceOf } from '../../lib/compare/claim-text.ts';
import type { ComparisonRow } from '../../lib/compare/comparison.ts';

export interface RowFilter {
  readonly words: string;
  readonly onlyDifferingFigures: boolean;
}

/** The rows in which each word of the filter stands, in a claim, its source, its cue or its outlet. */
export function filterRows(rows: readonly ComparisonRow[], filter: RowFilter): readonly ComparisonRow[] {
  const words = filter.words.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    if (filter.onlyDifferingFigures && !hasDifferingFigures(row)) return false;
    const text = words.length > 0 ? textOf(row) : '';
    return words.every((word) => text.includes(word));
  });
}

export const hasDifferingFigures = ({ differences }: ComparisonRow): boolean =>
  differences.some(({ kind }) => kind === 'figures');

const textOf = ({ cells }: ComparisonRow) =>
  cells
    .flatMap(({ outlet, claims }) =>
      claims.flatMap(({ annotation }) => [
        outlet,
        contentOf(annotation),
        sourceOf(annotation) ?? '',
        annotation.claim.cue?.text ?? '',
      ]),
    )
    .join(' ')
    .toLowerCase();
