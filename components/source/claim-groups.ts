import type { Claim, SourceType } from '../../lib/attribution/claim.ts';
import { groupBySource } from '../../lib/attribution/resolution/sources.ts';

/** The claims of one source, in reading order. */
export interface ClaimGroup {
  /** What the page calls the source; empty where a claim has none. */
  readonly name: string;
  readonly sourceType: SourceType;
  readonly claims: readonly Claim[];
}

const startOf = ({ content: [first] }: Claim): number => first?.start ?? 0;

/** Grouped by who speaks; the groups stand in the order in which their sources first speak. */
export function claimGroups(claims: readonly Claim[]): readonly ClaimGroup[] {
  const inOrder = [...claims].sort((a, b) => startOf(a) - startOf(b));
  return groupBySource(inOrder).map(({ name, type, claims: indices }) => ({
    name: name.replace(/[\s,;:]+$/, ''),
    sourceType: type,
    claims: indices.flatMap((index) => inOrder[index] ?? []),
  }));
}

/** The groups that hold the words looked for: in the source's name, which keeps all its claims, or in a claim. */
export function filteredGroups(
  groups: readonly ClaimGroup[],
  wordsOf: (claim: Claim) => string,
  typed: string,
): readonly ClaimGroup[] {
  const wanted = typed.trim().toLocaleLowerCase();
  const holds = (text: string) => text.toLocaleLowerCase().includes(wanted);
  if (wanted === '') return groups;
  return groups
    .map((group) =>
      holds(group.name) ? group : { ...group, claims: group.claims.filter((claim) => holds(wordsOf(claim))) },
    )
    .filter(({ claims }) => claims.length > 0);
}
