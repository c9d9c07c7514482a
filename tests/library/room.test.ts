import { describe, expect, it } from 'vitest';
import { askToPersist, isTight, readRoom } from '../../lib/library/room.ts';

const storage = (estimate: StorageEstimate, persisted = false, agrees = false) => ({
  estimate: async () => estimate,
  persisted: async () => persisted,
  persist: async () => agrees,
});

describe('the room for the library', () => {
  it('is told in bytes, and whether the browser may take it back', async () => {
    expect(await readRoom(storage({ usage: 10, quota: 100 }))).toEqual({
      used: 10,
      granted: 100,
      isPersistent: false,
    });
  });

  it('is not guessed where the browser does not tell', async () => {
    expect(await readRoom(storage({}))).toBeUndefined();
  });

  it('is tight above nine tenths', () => {
    expect(isTight({ used: 90, granted: 100, isPersistent: true })).toBe(false);
    expect(isTight({ used: 91, granted: 100, isPersistent: true })).toBe(true);
  });

  it('is asked for only where it is not promised yet', async () => {
    expect(await askToPersist(storage({}, true, false))).toBe(true);
    expect(await askToPersist(storage({}, false, true))).toBe(true);
    expect(await askToPersist(storage({}, false, false))).toBe(false);
  });
});
