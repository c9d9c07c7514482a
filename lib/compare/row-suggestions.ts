import type { Likeness } from './clusters.ts';
import { SUGGESTED } from './match/link.ts';

export interface SuggestedRow {
  /** The groups of ids that stand side by side in it: one, or two that may be one. */
  readonly parts: readonly (readonly string[])[];
}

/**
 * Sets the groups side by side that the best suggested pair joins, where they are of different outlets and the
 * reader has not parted them; each group once. `pairs` are the most alike first.
 */
export function withSuggestions(
  groups: readonly (readonly string[])[],
  pairs: readonly Likeness[],
  outletOf: (id: string) => string | undefined,
  areParted: (as: readonly string[], bs: readonly string[]) => boolean,
): SuggestedRow[] {
  const groupOf = new Map(groups.flatMap((ids) => ids.map((id) => [id, ids] as const)));
  const used = new Set<readonly string[]>();
  const rows: SuggestedRow[] = [];
  for (const { a, b, likeness } of pairs) {
    const [groupA, groupB] = [groupOf.get(a), groupOf.get(b)];
    if (likeness < SUGGESTED || !groupA || !groupB || groupA === groupB) continue;
    if (used.has(groupA) || used.has(groupB)) continue;
    const outlets = new Set(groupB.map(outletOf));
    if (groupA.some((id) => outlets.has(outletOf(id)))) continue;
    if (areParted(groupA, groupB)) continue;
    used.add(groupA).add(groupB);
    rows.push({ parts: [groupA, groupB] });
  }
  return [...rows, ...groups.filter((ids) => !used.has(ids)).map((ids) => ({ parts: [ids] }))];
}
