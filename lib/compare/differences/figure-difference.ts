import { sourceOf } from '../claim-text.ts';
import type { ComparedClaim } from '../compared-claim.ts';
import { figuresOf } from '../figures/claim-figures.ts';
import type { ComparableFigure } from '../figures/read-figures.ts';
import { differingFigures } from '../figures.ts';
import type { Difference, FigureSaid } from './difference.ts';
import { saidBy } from './said.ts';

/** Figures of different articles for the same thing that are not the same. */
export function figureDifferences(claims: readonly ComparedClaim[]): Difference[] {
  const read = claims.map((claim) => ({ claim, figures: figuresOf(claim.annotation) }));
  return read.flatMap((a, at) =>
    read
      .slice(at + 1)
      .filter((b) => a.claim.article.id !== b.claim.article.id)
      .flatMap((b) =>
        differingFigures(a.figures, b.figures).map((pair) => ({
          kind: 'figures' as const,
          differs: pair.differs,
          a: saidBy(a.claim, figureSaid(a.claim, pair.a)),
          b: saidBy(b.claim, figureSaid(b.claim, pair.b)),
        })),
      ),
  );
}

function figureSaid({ annotation, article }: ComparedClaim, figure: ComparableFigure): FigureSaid {
  const source = sourceOf(annotation);
  return {
    figure,
    ...(source === undefined ? {} : { source }),
    ...(article.published === undefined ? {} : { published: article.published }),
  };
}
