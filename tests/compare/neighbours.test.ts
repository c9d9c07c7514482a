import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GROUPED, LINKED } from '../../lib/compare/match/link.ts';
import { withNeighbours } from '../../lib/compare/neighbours.ts';

const likenessOf = (pairs: ReturnType<typeof withNeighbours>, a: string, b: string) =>
  pairs.find((pair) => pair.a === a && pair.b === b)?.likeness ?? Number.NaN;
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('likeness with what two claims share of neighbours', () => {
  it('is more where both are like a third, and less where each is like another', () => {
    const pair = { a: 'a', b: 'b', likeness: 0.3 };
    const alone = likenessOf(withNeighbours([pair]), 'a', 'b');
    const sharing = [pair, { a: 'a', b: 'c', likeness: 0.6 }, { a: 'b', b: 'c', likeness: 0.6 }];
    const apart = [pair, { a: 'a', b: 'c', likeness: 0.6 }, { a: 'b', b: 'd', likeness: 0.6 }];
    expect(likenessOf(withNeighbours(sharing), 'a', 'b')).toBeGreaterThan(alone);
    expect(likenessOf(withNeighbours(apart), 'a', 'b')).toBeLessThan(alone);
  });

  it('groups two claims without neighbours from where they are linked', () => {
    const alone = (likeness: number) => likenessOf(withNeighbours([{ a: 'a', b: 'b', likeness }]), 'a', 'b');
    expect(alone(LINKED - 0.01)).toBeLessThan(GROUPED);
    expect(alone(LINKED + 0.01)).toBeGreaterThan(GROUPED);
  });

  it('stays between 0 and 1, and is the same whichever claim comes first', () => {
    fc.assert(
      fc.property(share, share, share, (ab, ac, bc) => {
        const pairs = [
          { a: 'a', b: 'b', likeness: ab },
          { a: 'a', b: 'c', likeness: ac },
          { a: 'b', b: 'c', likeness: bc },
        ];
        const turned = pairs.map(({ a, b, likeness }) => ({ a: b, b: a, likeness }));
        const weighed = withNeighbours(pairs).map(({ likeness }) => likeness);
        for (const likeness of weighed) expect(likeness).toBeGreaterThanOrEqual(0);
        for (const likeness of weighed) expect(likeness).toBeLessThanOrEqual(1 + Number.EPSILON);
        expect(withNeighbours(turned).map(({ likeness }) => likeness)).toEqual(
          weighed.map((likeness) => expect.closeTo(likeness, 12)),
        );
      }),
    );
  });
});
