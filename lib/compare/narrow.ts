import type { SavedArticle } from '../annotation/saved-article.ts';
import { organisationRows } from './cited-organisations.ts';
import { contentOf, sourceOf } from './claim-text.ts';
import type { ComparedClaim } from './compared-claim.ts';
import type { Comparison, ComparisonRow } from './comparison.ts';
import { claimsIn } from './evidence.ts';
import { sameSourceName } from './match/source-name.ts';
import { sourcingOf } from './outlet-sourcing.ts';
import { sourceRows } from './source-rows.ts';

/** What a comparison is narrowed down to. Of one list any value will do; what is empty asks for nothing. */
export interface CompareFilter {
  /** Each of them stands in a claim, its source, its cue or its outlet. */
  readonly words: string;
  readonly outlets: readonly string[];
  readonly sources: readonly string[];
  readonly tags: readonly string[];
  /** The first and the last day on which an article may have been published, `2026-04-14`. */
  readonly from?: string;
  readonly until?: string;
  readonly onlyDifferingFigures: boolean;
}

export const NO_FILTER: CompareFilter = {
  words: '',
  outlets: [],
  sources: [],
  tags: [],
  onlyDifferingFigures: false,
};

/** Whether it asks for anything. */
export const isNarrowing = (filter: CompareFilter): boolean => choosesArticles(filter) || choosesRows(filter);

const choosesArticles = ({ outlets, from, until }: CompareFilter) =>
  outlets.length > 0 || from !== undefined || until !== undefined;

const choosesRows = ({ words, sources, tags, onlyDifferingFigures }: CompareFilter) =>
  words.trim() !== '' || sources.length > 0 || tags.length > 0 || onlyDifferingFigures;

/** The articles that are left to be compared. One without a date counts by when it was first read. */
export const articlesWithin = (
  articles: readonly SavedArticle[],
  { outlets, from, until }: CompareFilter,
): readonly SavedArticle[] =>
  articles.filter(({ outlet, published, firstRead }) => {
    const day = (published ?? firstRead).slice(0, 10);
    return (
      (outlets.length === 0 || outlets.includes(outlet)) &&
      (from === undefined || day >= from) &&
      (until === undefined || day <= until)
    );
  });

/**
 * The rows of which a claim is asked for, whole, so that it still stands beside what the others have; and all else
 * that the comparison counts, over the claims and articles of these rows. What the library holds of an outlet stays.
 */
export function narrowed(comparison: Comparison, filter: CompareFilter): Comparison {
  if (!choosesRows(filter)) return comparison;
  const rows = comparison.rows.filter(rowTest(filter));
  const claims = claimsIn({ rows });
  const outlets = comparison.outlets.map(({ outlet }) => outlet);
  const articles = [...new Map(claims.map(({ article }) => [article.id, article])).values()];
  return {
    rows,
    outlets: comparison.outlets.map((summary) => ({
      ...summary,
      sourcing: sourcingOf(articles.filter(({ outlet }) => outlet === summary.outlet)),
    })),
    sources: sourceRows(outlets, claims),
    organisations: organisationRows(outlets, articles),
  };
}

export const hasDifferingFigures = ({ differences }: ComparisonRow): boolean =>
  differences.some(({ kind }) => kind === 'figures');

function rowTest(filter: CompareFilter): (row: ComparisonRow) => boolean {
  const words = filter.words.toLowerCase().split(/\s+/).filter(Boolean);
  return (row) => {
    if (filter.onlyDifferingFigures && !hasDifferingFigures(row)) return false;
    const claims = claimsIn({ rows: [row] });
    if (!claims.some((claim) => isFrom(claim, filter) && isTagged(claim, filter))) return false;
    if (words.length === 0) return true;
    const text = claims.map(textOf).join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  };
}

function isFrom({ annotation }: ComparedClaim, { sources }: CompareFilter): boolean {
  const name = sourceOf(annotation) ?? '';
  return sources.length === 0 || sources.some((source) => source === name || sameSourceName(source, name));
}

const isTagged = ({ annotation }: ComparedClaim, { tags }: CompareFilter) =>
  tags.length === 0 || annotation.tags.some((tag) => tags.includes(tag));

const textOf = ({ annotation, article }: ComparedClaim): string =>
  [article.outlet, contentOf(annotation), sourceOf(annotation) ?? '', annotation.claim.cue?.text ?? ''].join(
    ' ',
  );
