import type { ClaimDecision } from './claim-decisions.ts';
import { averageLink, type Likeness } from './clusters.ts';
import type { ComparedClaim } from './compared-claim.ts';
import { ClaimIndex } from './match/claim-index.ts';
import { likeness } from './match/likeness.ts';
import {
  type ClaimLink,
  type ClaimProfile,
  GROUPED,
  matchLikeness,
  profileOf,
  reasonsFor,
} from './match/link.ts';
import type { Rarity } from './match/rarity.ts';
import { withNeighbours } from './neighbours.ts';
import { withSuggestions } from './row-suggestions.ts';

/** Claims that belong in one row, with why. */
export interface ClaimGroup {
  readonly state: 'linked' | 'suggested' | 'apart';
  readonly claims: readonly ComparedClaim[];
  readonly links: readonly ClaimLink[];
  /** Of a suggested row the ids of each of the groups that may be one; of any other row all of its ids. */
  readonly parts: readonly (readonly string[])[];
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
  const linked = averageLink([...byId.keys()], withNeighbours(pairs), GROUPED, decisions);
  const near = pairsById(pairs.filter(({ likeness }) => likeness >= NEAR));
  const outletOf = (id: string) => byId.get(id)?.article.outlet;
  return withSuggestions(linked, pairs, outletOf, areParted(decisions)).map(({ parts }) => {
    const ids = parts.flat();
    return {
      state: parts.length > 1 ? 'suggested' : ids.length > 1 ? 'linked' : 'apart',
      claims: ids.flatMap((id) => byId.get(id) ?? []),
      parts,
      links: pairsOf(ids, near).map((pair) => linkOf(pair, profiles, decisions, index.rarity)),
    };
  });
}

/** Whether the reader said of any two of them that they are not the same. */
function areParted(decisions: readonly ClaimDecision[]) {
  const parted = new Set(
    decisions.filter(({ same }) => !same).flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]),
  );
  return (as: readonly string[], bs: readonly string[]) =>
    parted.size > 0 && as.some((a) => bs.some((b) => parted.has(`${a} ${b}`)));
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
      pairs.push({ a, b, likeness: matchLikeness(profile, other, ofWords, index.rarity) });
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
