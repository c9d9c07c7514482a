import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HASH_BITS } from '../../lib/organisations/tagging/feature-hash.ts';
import { KeyIndex, toGaps } from '../../lib/organisations/tagging/key-index.ts';

const key = fc.nat({ max: 2 ** HASH_BITS - 1 });
const keySets = fc.uniqueArray(key, { maxLength: 400 }).map((keys) => keys.sort((a, b) => a - b));

describe('a set of keys', () => {
  it('knows the rank of each key that it holds, and no other key', () => {
    fc.assert(
      fc.property(keySets, fc.array(key), (keys, others) => {
        const index = new KeyIndex(Uint32Array.from(keys));
        for (const asked of [...keys, ...others]) expect(index.rankOf(asked)).toBe(keys.indexOf(asked));
      }),
    );
  });

  it('is the same after it was written as gaps, however wide they are', () => {
    fc.assert(
      fc.property(keySets, (keys) => {
        const index = KeyIndex.fromGaps(toGaps(keys));
        expect(keys.map((held) => index.rankOf(held))).toEqual(keys.map((_, rank) => rank));
      }),
    );
  });
});
