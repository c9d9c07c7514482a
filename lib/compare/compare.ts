import type { Annotation } from '../annotation/annotation.ts';
import type { ArticleVersion } from '../annotation/article-version.ts';
import type { SavedArticle } from '../annotation/saved-article.ts';
import { organisationRows } from './cited-organisations.ts';
import type { ClaimDecision } from './claim-decisions.ts';
import { positionOf } from './claim-text.ts';
import type { ComparedClaim } from './compared-claim.ts';
import type { Cell, Comparison, ComparisonRow, OutletSummary } from './comparison.ts';
import { differencesOf, type PlaceOf, type StandsIn } from './differences/differences.ts';
import { sourcingOf } from './outlet-sourcing.ts';
import { prominenceAmong } from './prominence.ts';
import { type ClaimGroup, groupClaims } from './rows.ts';
import { sourceRows } from './source-rows.ts';

export interface ComparisonInput {
  readonly articles: readonly SavedArticle[];
  /** Those in the bin, and those of articles not given, are left out. */
  readonly annotations: readonly Annotation[];
  readonly decisions?: readonly ClaimDecision[];
  /** How long the articles were, where that is kept. */
  readonly versions?: readonly ArticleVersion[];
}

/** Sets the saved claims of some articles side by side, by outlet. The order of the input changes nothing. */
export function compareArticles({ articles, annotations, decisions, versions }: ComparisonInput): Comparison {
  const known = [...articles].sort((a, b) => inOrder(a.id, b.id));
  const claims = comparedClaims(known, annotations);
  const outlets = [...new Set(known.map(({ outlet }) => outlet))].sort(inOrder);
  const placeOf = placesIn(claims);
  const standsIn = { placeOf, prominenceOf: prominenceAmong(versions ?? []) };
  const rows = groupClaims(claims, decisions).map((group) => rowOf(group, outlets, standsIn));
  return {
    outlets: outlets.map((outlet) => outletSummary(outlet, known, claims)),
    rows: rows.sort(byReach(placeOf)),
    sources: sourceRows(outlets, claims),
    organisations: organisationRows(outlets, known),
  };
}

const inOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function comparedClaims(
  articles: readonly SavedArticle[],
  annotations: readonly Annotation[],
): ComparedClaim[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return annotations
    .filter(({ binned }) => binned === undefined)
    .flatMap((annotation) => {
      const article = byId.get(annotation.article);
      return article ? [{ annotation, article }] : [];
    })
    .sort(
      (a, b) =>
        inOrder(a.article.id, b.article.id) ||
        positionOf(a.annotation) - positionOf(b.annotation) ||
        inOrder(a.annotation.id, b.annotation.id),
    );
}

/** @param claims those of an article in text order. */
function placesIn(claims: readonly ComparedClaim[]): PlaceOf {
  const byArticle = new Map<string, string[]>();
  for (const { annotation, article } of claims) {
    byArticle.set(article.id, [...(byArticle.get(article.id) ?? []), annotation.id]);
  }
  const places = new Map(
    [...byArticle.values()].flatMap((ids) => ids.map((id, at) => [id, { place: at + 1, of: ids.length }])),
  );
  return (id) => places.get(id) ?? { place: 0, of: 0 };
}

function rowOf(group: ClaimGroup, outlets: readonly string[], standsIn: StandsIn): ComparisonRow {
  const cells: Cell[] = outlets.map((outlet) => ({
    outlet,
    claims: group.claims.filter(({ article }) => article.outlet === outlet),
  }));
  const claims = cells.flatMap((cell) => cell.claims);
  return {
    id: claims[0]?.annotation.id ?? '',
    state: group.state,
    parts: group.parts,
    cells,
    links: group.links,
    differences: differencesOf(claims, standsIn),
    withoutMatch: cells.filter((cell) => cell.claims.length === 0).map(({ outlet }) => outlet),
  };
}

/** What most outlets have first, then what stands first in its articles. */
const byReach = (placeOf: PlaceOf) => (a: ComparisonRow, b: ComparisonRow) =>
  a.withoutMatch.length - b.withoutMatch.length ||
  placeOf(a.id).place - placeOf(b.id).place ||
  inOrder(a.id, b.id);

const outletSummary = (
  outlet: string,
  articles: readonly SavedArticle[],
  claims: readonly ComparedClaim[],
): OutletSummary => {
  const ofOutlet = articles.filter((article) => article.outlet === outlet);
  return {
    outlet,
    articles: ofOutlet.length,
    savedClaims: claims.filter(({ article }) => article.outlet === outlet).length,
    sourcing: sourcingOf(ofOutlet),
  };
};
