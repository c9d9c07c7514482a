import { averageLink, type Likeness } from './clusters.ts';
import type { ComparedClaim } from './comparison.ts';
import { ClaimIndex } from './match/claim-index.ts';
import { likeness } from './match/likeness.ts';
import {
  type ClaimLink,
  type ClaimProfile,
  LINKED,
  matchLikeness,
  profileOf,
  reasonsFor,
} from './match/link.ts';
import type { Rarity } from './match/rarity.ts';
import { withSuggestions } from './row-suggestions.ts';

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

/** Groups claims into rows: linked ones first, then the suggested beside each other, the rest alone. */
export function groupClaims(
  claims: readonly ComparedClaim[],
  decisions: readonly ClaimDecision[] = [],
): ClaimGroup[] {
  const byId = new Map(claims.map((claim) => [claim.annotation.id, claim]));
  const profiles = new Map(claims.map(({ annotation }) => [annotation.id, profileOf(annotation)]));
  const index = new ClaimIndex();
  for (const { annotation, content, terms } of profiles.values()) index.add(annotation.id, content, terms);

  const pairs = decided(pairsAmong(profiles, index), decisions, byId);
  const linked = averageLink([...byId.keys()], pairs, LINKED);
  const near = pairsById(pairs.filter(({ likeness }) => likeness >= NEAR));
  const outletOf = (id: string) => byId.get(id)?.article.outlet;
  return withSuggestions(linked, pairs, outletOf).map(({ ids, isSuggested }) => ({
    state: isSuggested ? 'suggested' : ids.length > 1 ? 'linked' : 'apart',
    claims: ids.flatMap((id) => byId.get(id) ?? []),
    links: pairsOf(ids, near).map((pair) => linkOf(pair, profiles, decisions, index.rarity)),
  }));
}

/** Claims of different articles that share a telling word, most alike first; each pair is scored once. */
function pairsAmong(profiles: ReadonlyMap<string, ClaimProfile>, index: ClaimIndex): Likeness[] {
  const pairs: Likeness[] = [];
  const scored = new Map([...profiles.keys()].map((id) => [id, new Set<string>()]));
  for (const [id, profile] of profiles) {
    const { article } = profile.annotation;
    const isElsewhere = (other: string) => profiles.get(other)?.annotation.article !== article;
    for (const candidate of index.candidates(profile.terms, isElsewhere)) {
      const other = profiles.get(candidate);
      if (!other || scored.get(candidate)?.has(id)) continue;
      scored.get(id)?.add(candidate);
      const ofWords = likeness(profile.terms, other.terms, index.rarity);
      const [a, b] = id < candidate ? [id, candidate] : [candidate, id];
      pairs.push({ a, b, likeness: matchLikeness(profile, other, ofWords) });
    }
  }
  return pairs.sort(byLikeness);
}

const byLikeness = (x: Likeness, y: Likeness) =>
  y.likeness - x.likeness || (`${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1);

const isAbout = (decision: ClaimDecision, { a, b }: Likeness) =>
  (decision.a === a && decision.b === b) || (decision.a === b && decision.b === a);

function decided(
  pairs: readonly Likeness[],
  decisions: readonly ClaimDecision[],
  known: ReadonlyMap<string, unknown>,
): Likeness[] {
  const open = pairs.filter((pair) => !decisions.some((decision) => isAbout(decision, pair)));
  const joined = decisions
    .filter(({ a, b, same }) => same && known.has(a) && known.has(b))
    .map(({ a, b }) => ({ a, b, likeness: 1 }));
  return [...joined, ...open].sort(byLikeness);
}

function pairsById(pairs: readonly Likeness[]): ReadonlyMap<string, readonly Likeness[]> {
  const byId = new Map<string, Likeness[]>();
  for (const pair of pairs) {
    for (const id of [pair.a, pair.b]) {
      const known = byId.get(id);
      if (known) known.push(pair);
      else byId.set(id, [pair]);
    }
  }
  return byId;
}

/** The pairs within a row, each once; of a claim alone the pair with the one nearest to it. */
function pairsOf(
  ids: readonly string[],
  near: ReadonlyMap<string, readonly Likeness[]>,
): readonly Likeness[] {
  if (ids.length === 1) return (near.get(ids[0] ?? '') ?? []).slice(0, 1);
  const among = new Set(ids);
  const found = ids.flatMap((id) => near.get(id) ?? []).filter(({ a, b }) => among.has(a) && among.has(b));
  return [...new Set(found)].sort(byLikeness);
}

function linkOf(
  pair: Likeness,
  profiles: ReadonlyMap<string, ClaimProfile>,
  decisions: readonly ClaimDecision[],
  rarity: Rarity,
): ClaimLink {
  const [a, b] = [profiles.get(pair.a), profiles.get(pair.b)];
  const isByReader = decisions.some((decision) => decision.same && isAbout(decision, pair));
  if (isByReader || !a || !b) return { ...pair, reasons: [{ kind: 'joined by you' }] };
  return { ...pair, reasons: reasonsFor(a, b, rarity) };
}
