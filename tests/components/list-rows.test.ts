import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimGroups } from '../../components/source/claim-groups.ts';
import { listRows, passagesOf } from '../../components/source/list-rows.ts';
import { FRESH_VIEW } from '../fixtures/surfaces/views.ts';

const groups = claimGroups(FRESH_VIEW.findings.claims);
const rows = listRows(groups);

describe('the rows of a list of claims', () => {
  it('are each source, then its claims, each under a key of its own', () => {
    expect(rows.map(({ kind }) => kind)).toEqual(
      groups.flatMap(({ claims }) => ['source', ...claims.map(() => 'claim')]),
    );
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  });

  it('count the claims from one to the last', () => {
    const positions = rows.flatMap((row) => (row.kind === 'claim' ? row.position : []));
    expect(positions).toEqual(FRESH_VIEW.findings.claims.map((_, index) => index + 1));
  });

  it('know the claims of the same source that stand next to them, and no others', () => {
    for (const row of rows) {
      if (row.kind === 'source') continue;
      const at = row.group.claims.indexOf(row.claim);
      expect([row.before, row.after]).toEqual([row.group.claims[at - 1], row.group.claims[at + 1]]);
    }
  });

  it('are parted by source without a loss, whichever of them are shown', () => {
    fc.assert(
      fc.property(fc.subarray([...rows]), (some) => {
        const shown = some.map((row) => ({ row }));
        const passages = passagesOf(shown);
        expect(passages.flatMap((passage) => passage.rows)).toEqual(shown);
        expect(new Set(passages.map(({ group }) => group)).size).toBe(passages.length);
      }),
    );
  });
});
