import { claimKey } from '../../lib/annotation/claim-key.ts';
import type { Claim } from '../../lib/attribution/claim.ts';
import type { ClaimGroup } from './claim-groups.ts';

/** Who speaks. */
export interface SourceRow {
  readonly kind: 'source';
  readonly key: string;
  readonly group: ClaimGroup;
}

/** What is said. */
export interface SaidRow {
  readonly kind: 'claim';
  /** The `claimKey` of the claim. */
  readonly key: string;
  readonly group: ClaimGroup;
  readonly claim: Claim;
  /** The claims of the same source that stand next to it. */
  readonly before: Claim | undefined;
  readonly after: Claim | undefined;
  /** Its place among all claims of the list, from 1. */
  readonly position: number;
}

export type ListRow = SourceRow | SaidRow;

/** The groups as rows one below the other: each source, then its claims. */
export function listRows(groups: readonly ClaimGroup[]): readonly ListRow[] {
  let position = 0;
  return groups.flatMap((group): ListRow[] => {
    const { claims } = group;
    const said = claims.map(
      (claim, index): SaidRow => ({
        kind: 'claim',
        key: claimKey(claim),
        group,
        claim,
        before: claims[index - 1],
        after: claims[index + 1],
        position: ++position,
      }),
    );
    return [{ kind: 'source', key: `source of ${said[0]?.key}`, group }, ...said];
  });
}

/** Rows of one group that stand one below the other. */
export interface Passage<Row> {
  readonly group: ClaimGroup;
  readonly rows: readonly Row[];
}

/** The rows that are shown, parted by their groups. */
export function passagesOf<Row extends { readonly row: ListRow }>(
  shown: readonly Row[],
): readonly Passage<Row>[] {
  const passages: { group: ClaimGroup; rows: Row[] }[] = [];
  for (const one of shown) {
    const last = passages.at(-1);
    if (last?.group === one.row.group) last.rows.push(one);
    else passages.push({ group: one.row.group, rows: [one] });
  }
  return passages;
}
