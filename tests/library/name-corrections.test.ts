import { beforeEach, describe, expect, it } from 'vitest';
import { joinSpeakers } from '../../lib/library/corrections.ts';
import { correctNames, nameCorrections } from '../../lib/library/name-corrections.ts';
import { closeLibrary } from '../../lib/library/open-library.ts';
import { redoLast, undoLast } from '../../lib/library/undo.ts';
import type { NameCorrection } from '../../lib/organisations/corrections/correction.ts';
import { freshLibrary, unwrapped } from './fresh-library.ts';

const KIND: NameCorrection = { correction: 'kind', name: 'The Harbour Council', kind: 'government' };
const NAME: NameCorrection = { correction: 'name', name: 'HC', into: 'Harbour Council' };
const SPEAKER = { correction: 'speaker', page: 'name:', name: 'HC', into: 'x' } as const;

beforeEach(freshLibrary);

describe('what a reader says of organisations', () => {
  it('is still known when the library is opened again', async () => {
    unwrapped(await correctNames([KIND, NAME], []));
    await closeLibrary();
    expect(await nameCorrections()).toEqual([KIND, NAME]);
  });

  it('goes by one undo, all that was said at once, and comes again by redo', async () => {
    unwrapped(await correctNames([NAME], []));
    unwrapped(await correctNames([KIND], ['name:hc']));
    expect(await nameCorrections()).toEqual([KIND]);
    unwrapped(await undoLast());
    expect(await nameCorrections()).toEqual([NAME]);
    unwrapped(await redoLast());
    expect(await nameCorrections()).toEqual([KIND]);
  });

  it('stands for what was said before of the same name, even where that is to go', async () => {
    unwrapped(await correctNames([KIND], []));
    const other: NameCorrection = { correction: 'kind', name: 'harbour council', kind: 'company' };
    unwrapped(await correctNames([other], ['kind:harbour council']));
    expect(await nameCorrections()).toEqual([other]);
  });

  it('is kept apart from what was said of one page, and takes nothing of that away', async () => {
    unwrapped(await joinSpeakers(SPEAKER, []));
    unwrapped(await correctNames([KIND], ['speaker:name: hc', 'kind:nobody']));
    expect(await nameCorrections()).toEqual([KIND]);
    unwrapped(await undoLast());
    unwrapped(await undoLast());
    expect((await undoLast()).ok).toBe(false);
  });
});
