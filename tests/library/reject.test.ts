import { beforeEach, describe, expect, it } from 'vitest';
import type { Rejection } from '../../lib/annotation/rejection.ts';
import { type LibraryChange, watchLibrary } from '../../lib/library/announcements.ts';
import { closeLibrary } from '../../lib/library/open-library.ts';
import { readJournal, rejectionsOfPage } from '../../lib/library/reader.ts';
import { bringBackFindings, rejectFinding } from '../../lib/library/reject.ts';
import { undo } from '../../lib/library/undo.ts';
import { freshLibrary, unwrapped } from './fresh-library.ts';
import { wording } from './records.ts';

const PAGE = 'https://courier.example/flood';
const rejection: Rejection = {
  page: PAGE,
  claim: '40-60',
  content: [wording('the dam held', 40)],
  when: '2026-04-14T09:00:00.000Z',
};

beforeEach(freshLibrary);

describe('a rejected finding', () => {
  it('is kept, over closing and opening again', async () => {
    unwrapped(await rejectFinding(rejection));
    await closeLibrary();
    expect(await rejectionsOfPage(PAGE)).toEqual([rejection]);
    expect(await rejectionsOfPage('https://courier.example/other')).toEqual([]);
  });

  it('is brought back, and both are undone one by one', async () => {
    unwrapped(await rejectFinding(rejection));
    unwrapped(await bringBackFindings(PAGE, ['40-60', 'not there']));
    expect(await rejectionsOfPage(PAGE)).toEqual([]);
    const [newest] = await readJournal(1);
    unwrapped(await undo(newest?.id ?? 0));
    expect(await rejectionsOfPage(PAGE)).toEqual([rejection]);
  });

  it('is told to every open page, as news of more than single claims', async () => {
    const heard = new Promise<LibraryChange>((resolve) => {
      const stop = watchLibrary((change) => {
        stop();
        resolve(change);
      });
    });
    unwrapped(await rejectFinding(rejection));
    expect(await heard).toMatchObject({ action: 'reject', annotations: null });
  });
});
