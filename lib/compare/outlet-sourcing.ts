import type { SavedArticle, Sourcing } from '../annotation/saved-article.ts';

export const NO_SOURCING: Sourcing = {
  claims: 0,
  bySourceType: { person: 0, organisation: 0, document: 0, unnamed: 0, group: 0, none: 0 },
  byForm: { direct: 0, indirect: 0, mixed: 0 },
  byStance: {
    neutral: 0,
    assertive: 0,
    doubting: 0,
    factive: 0,
    evaluative: 0,
    directive: 0,
    predictive: 0,
    belief: 0,
  },
};

/** The sourcing of several articles together. */
export const sourcingOf = (articles: readonly SavedArticle[]): Sourcing =>
  articles.reduce(
    (sum, { sourcing }) => ({
      claims: sum.claims + sourcing.claims,
      bySourceType: added(sum.bySourceType, sourcing.bySourceType),
      byForm: added(sum.byForm, sourcing.byForm),
      byStance: added(sum.byStance, sourcing.byStance),
    }),
    NO_SOURCING,
  );

function added<Kind extends string>(
  a: Readonly<Record<Kind, number>>,
  b: Readonly<Record<Kind, number>>,
): Record<Kind, number> {
  const sum: Record<Kind, number> = { ...a };
  for (const kind in a) sum[kind] = a[kind] + b[kind];
  return sum;
}
