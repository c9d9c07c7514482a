import type { ComparedClaim } from './compared-claim.ts';
import type { Comparison } from './comparison.ts';
import { figuresOf } from './figures/claim-figures.ts';
import type { ComparableFigure } from './figures/read-figures.ts';

/** A claim of a story at the time its article was published, with the figures that it gives. */
export interface TimelineEntry {
  readonly claim: ComparedClaim;
  /** Milliseconds since 1970; nothing where the article gives no date. */
  readonly time: number | undefined;
  readonly figures: readonly ComparableFigure[];
  /** The id of the row that it stands in. */
  readonly row: string;
}

/** The claims that have a match or give a figure, by time; those without a date last. */
export function timelineOf({ rows }: Comparison): TimelineEntry[] {
  return rows
    .flatMap(({ id, state, cells }) =>
      cells
        .flatMap(({ claims }) => claims)
        .map((claim) => ({
          claim,
          row: id,
          time: timeOf(claim.article.published),
          figures: figuresOf(claim.annotation),
        }))
        .filter(({ figures }) => state !== 'apart' || figures.length > 0),
    )
    .sort((a, b) => (a.time ?? Number.POSITIVE_INFINITY) - (b.time ?? Number.POSITIVE_INFINITY) || 0);
}

function timeOf(published: string | undefined): number | undefined {
  const time = Date.parse(published ?? '');
  return Number.isNaN(time) ? undefined : time;
}
