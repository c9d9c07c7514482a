import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { averageLink } from '../../lib/compare/clusters.ts';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const pair = fc
  .tuple(fc.constantFrom(...IDS), fc.constantFrom(...IDS))
  .filter(([a, b]) => a !== b)
  .map(([a, b]) => (a < b ? { a, b } : { a: b, b: a }));
const pairs = fc
  .uniqueArray(pair, { selector: ({ a, b }) => a + b })
  .chain((all) =>
    fc.tuple(
      ...all.map((one) =>
        fc.record({ ...constants(one), likeness: fc.double({ min: 0, max: 1, noNaN: true }) }),
      ),
    ),
  );
const constants = ({ a, b }: { a: string; b: string }) => ({ a: fc.constant(a), b: fc.constant(b) });
const groupOf = (groups: readonly string[][], id: string) => groups.find((ids) => ids.includes(id));

describe('grouping by average likeness', () => {
  it('joins best first and no further than it should', () => {
    const alike = [
      { a: 'a', b: 'b', likeness: 0.9 },
      { a: 'b', b: 'c', likeness: 0.4 },
      { a: 'a', b: 'c', likeness: 0.1 },
    ];
    expect(averageLink(['a', 'b', 'c'], alike, 0.3)).toEqual([['a', 'b'], ['c']]);
  });

  it('keeps together what is decided to be the same, though nothing is alike', () => {
    fc.assert(
      fc.property(pairs, pair, (alike, { a, b }) => {
        const groups = averageLink(IDS, alike, 0.5, [{ a, b, same: true }]);
        expect(groupOf(groups, a)).toBe(groupOf(groups, b));
      }),
    );
  });

  it('never joins what is decided to be apart, not by way of others either', () => {
    fc.assert(
      fc.property(pairs, pair, (alike, { a, b }) => {
        const groups = averageLink(IDS, alike, 0.2, [{ a, b, same: false }]);
        expect(groupOf(groups, a)).not.toBe(groupOf(groups, b));
      }),
    );
  });

  it('knows what is apart from a group that has just grown', () => {
    const alike = [
      { a: 'a', b: 'b', likeness: 0.9 },
      { a: 'a', b: 'c', likeness: 0.8 },
    ];
    expect(averageLink(['a', 'b', 'c'], alike, 0.2, [{ a: 'b', b: 'c', same: false }])).toEqual([
      ['a', 'b'],
      ['c'],
    ]);
  });

  it('puts everything into one group, whatever is decided', () => {
    const decisions = fc.array(fc.tuple(pair, fc.boolean()).map(([one, same]) => ({ ...one, same })));
    fc.assert(
      fc.property(pairs, decisions, (alike, decided) => {
        expect(averageLink(IDS, alike, 0.3, decided).flat().sort()).toEqual([...IDS]);
      }),
    );
  });
});
