import { beforeEach, describe, expect, it } from 'vitest';
import { EMPTY_CONTENTS } from '../../lib/annotation/library-contents.ts';
import { deleteAll } from '../../lib/library/delete-all.ts';
import { draftsOfPage, readJournal, readLibrary } from '../../lib/library/reader.ts';
import { colourTag, readTagStyles } from '../../lib/library/tag-styles.ts';
import { undoLast } from '../../lib/library/undo.ts';
import { keepDraft, saveClaims } from '../../lib/library/writer.ts';
import { freshLibrary, unwrapped } from './fresh-library.ts';
import { newAnnotation, newArticle } from './records.ts';

beforeEach(freshLibrary);

describe('deleting everything', () => {
  it('leaves nothing of the library, of what was typed, or of what could be undone; then come the backups', async () => {
    await saveClaims(newArticle(), [newAnnotation('the dam held', { status: 'checked' })]);
    await keepDraft({ page: 'p', claim: '0-1', tags: [], note: 'half', stance: null });
    let backups = 1;
    unwrapped(
      await deleteAll(async () => {
        backups = 0;
      }),
    );
    expect(await readLibrary()).toEqual(EMPTY_CONTENTS);
    expect(await draftsOfPage('p')).toEqual([]);
    expect(await readJournal(9)).toEqual([]);
    expect(backups).toBe(0);
    expect(await undoLast()).toMatchObject({ ok: false });
  });

  it('lets the library be used again at once', async () => {
    unwrapped(await deleteAll(async () => {}));
    expect(unwrapped(await saveClaims(newArticle(), [newAnnotation('the dam held')]))).toHaveLength(1);
  });
});

describe('a tag’s colour', () => {
  it('is kept, changed, taken away and undone', async () => {
    await colourTag('dam', 'blue');
    await colourTag('dam', 'red');
    expect(await readTagStyles()).toEqual([{ tag: 'dam', colour: 'red' }]);
    await undoLast();
    expect(await readTagStyles()).toEqual([{ tag: 'dam', colour: 'blue' }]);
    await colourTag('dam', null);
    expect(await readTagStyles()).toEqual([]);
  });
});
