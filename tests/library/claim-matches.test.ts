import { beforeEach, describe, expect, it } from 'vitest';
import { claimDecisionsIn } from '../../lib/compare/claim-decisions.ts';
import { joinClaims, partClaims } from '../../lib/library/claim-matches.ts';
import { readLibrary } from '../../lib/library/reader.ts';
import { redoLast, undoLast } from '../../lib/library/undo.ts';
import { freshLibrary, unwrapped } from './fresh-library.ts';

beforeEach(freshLibrary);

const decided = async () => claimDecisionsIn(await readLibrary());

describe('what the reader says of two claims', () => {
  it('joins claims, whichever comes first', async () => {
    unwrapped(await joinClaims(['b'], ['a', 'c']));
    expect(await decided()).toEqual([{ a: 'a', b: 'b', same: true }]);
  });

  it('parts a claim from every other of its row', async () => {
    unwrapped(await joinClaims(['a'], ['b']));
    unwrapped(await partClaims(['a', 'c'], ['b']));
    expect(await decided()).toEqual([
      { a: 'a', b: 'b', same: false },
      { a: 'b', b: 'c', same: false },
    ]);
  });

  it('joins again what was parted, and parts nothing of it any more', async () => {
    unwrapped(await partClaims(['a', 'c'], ['b']));
    unwrapped(await joinClaims(['a', 'c'], ['b']));
    expect(await decided()).toEqual([{ a: 'a', b: 'b', same: true }]);
  });

  it('takes each back with one undo, and does it again', async () => {
    unwrapped(await partClaims(['a', 'c'], ['b']));
    const before = await decided();
    unwrapped(await joinClaims(['a', 'c'], ['b']));
    const after = await decided();
    unwrapped(await undoLast());
    expect(await decided()).toEqual(before);
    unwrapped(await redoLast());
    expect(await decided()).toEqual(after);
  });

  it('says nothing of a claim and itself', async () => {
    unwrapped(await joinClaims(['a'], ['a']));
    unwrapped(await partClaims(['a'], ['a']));
    expect(await decided()).toEqual([]);
  });
});
