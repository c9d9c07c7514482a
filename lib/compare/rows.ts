import { contentOf } from './claim-text.ts';
import { averageLink } from './clusters.ts';
import type { ComparedClaim } from './comparison.ts';
import { ClaimIndex } from './match/claim-index.ts';
import { type ClaimLink, LINKED, linkOf, SUGGESTED } from './match/link.ts';

/** What the reader says of two claims, by their annotations' ids; it stands above every likeness. */
export interface ClaimDecision {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
}

/** Claims that belong in one row, with why. */
export interface ClaimGroup {
  readonly state: 'linked' | 'suggested' | 'apart';
  readonly claims: readonly ComparedClaim[];
  readonly links: readonly ClaimLink[];
}

/** Claims less alike than this are not named as the nearest. */
const NEAR = 0.08;

export function groupClaims(
  claims: readonly ComparedClaim[],
  decisions: readonly ClaimDecision[] = [],
): ClaimGroup[] {
  const byId = new Map(claims.map((claim) => [claim.annotation.id, claim]));
  const links = decided(linksAmong(claims), decisions, byId);
  const linked = averageLink([...byId.keys()], links, LINKED);
  return withSuggestions(linked, links, byId).map(({ ids, suggested }) => {
    const among = new Set(ids);
    const inside = links.filter(({ a, b }) => among.has(a) && among.has(b));
    const nearest = links.find(({ a, b, likeness }) => likeness >= NEAR && (among.has(a) || among.has(b)));
    return {
      state: suggested ? 'suggested' : ids.length > 1 ? 'linked' : 'apart',
      claims: ids.flatMap((id) => byId.get(id) ?? []),
      links: ids.length > 1 ? inside.filter(({ likeness }) => likeness >= NEAR) : nearest ? [nearest] : [],
    };
  });
}

/** Claims of different articles that share a telling word, most alike first. */
function linksAmong(claims: readonly ComparedClaim[]): ClaimLink[] {
  const index = new ClaimIndex();
  const byId = new Map(claims.map(({ annotation }) => [annotation.id, annotation]));
  for (const annotation of byId.values()) index.add(annotation.id, contentOf(annotation));
  const links = new Map<string, ClaimLink>();
  for (const annotation of byId.values()) {
    for (const { id, likeness } of index.matches(contentOf(annotation), 0)) {
      const other = byId.get(id);
      if (!other || other.article === annotation.article) continue;
      const [a, b] = id < annotation.id ? [other, annotation] : [annotation, other];
      const key = `${a.id} ${b.id}`;
      if (!links.has(key)) links.set(key, linkOf(a, b, likeness, index.rarity));
    }
  }
  return [...links.values()].sort(byLikeness);
}

const byLikeness = (x: ClaimLink, y: ClaimLink) =>
  y.likeness - x.likeness || (`${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1);

function decided(
  links: readonly ClaimLink[],
  decisions: readonly ClaimDecision[],
  known: ReadonlyMap<string, unknown>,
): ClaimLink[] {
  const isDecided = (link: ClaimLink) =>
    decisions.some(({ a, b }) => (a === link.a && b === link.b) || (a === link.b && b === link.a));
  const joined = decisions
    .filter(({ a, b, same }) => same && known.has(a) && known.has(b))
    .map(({ a, b }): ClaimLink => ({ a, b, likeness: 1, reasons: [{ kind: 'joined by you' }] }));
  return [...joined, ...links.filter((link) => !isDecided(link))].sort(byLikeness);
}

interface Suggestion {
  readonly ids: readonly string[];
  readonly suggested: boolean;
}

/** Sets the groups side by side that the best suggested link joins, where they are of different outlets. */
function withSuggestions(
  linked: readonly (readonly string[])[],
  links: readonly ClaimLink[],
  byId: ReadonlyMap<string, ComparedClaim>,
): Suggestion[] {
  const groupOf = new Map(linked.flatMap((ids) => ids.map((id) => [id, ids] as const)));
  const outletsOf = (ids: readonly string[]) => new Set(ids.map((id) => byId.get(id)?.article.outlet));
  const used = new Set<readonly string[]>();
  const rows: Suggestion[] = [];
  for (const { a, b, likeness } of links) {
    const [groupA, groupB] = [groupOf.get(a), groupOf.get(b)];
    if (likeness < SUGGESTED || !groupA || !groupB || groupA === groupB) continue;
    if (used.has(groupA) || used.has(groupB)) continue;
    const ofB = outletsOf(groupB);
    if ([...outletsOf(groupA)].some((outlet) => ofB.has(outlet))) continue;
    used.add(groupA).add(groupB);
    rows.push({ ids: [...groupA, ...groupB], suggested: true });
  }
  return [...rows, ...linked.filter((ids) => !used.has(ids)).map((ids) => ({ ids, suggested: false }))];
}
