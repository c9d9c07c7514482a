import { beforeEach, describe, expect, it } from 'vitest';
import { EMPTY_CONTENTS } from '../../lib/annotation/library-contents.ts';
import { watchLibrary } from '../../lib/library/announcements.ts';
import { closeLibrary } from '../../lib/library/open-library.ts';
import { annotationsOfArticle, draftsOfPage, readJournal, readLibrary } from '../../lib/library/reader.ts';
import { undo } from '../../lib/library/undo.ts';
import {
  binAnnotations,
  changeAnnotation,
  dropDraft,
  emptyBinOlderThan,
  keepDraft,
  restoreAnnotations,
  saveClaims,
} from '../../lib/library/writer.ts';
import { freshLibrary, unwrapped } from './fresh-library.ts';
import { claim, newAnnotation, newArticle } from './records.ts';

const save = async (...contents: string[]) =>
  unwrapped(
    await saveClaims(
      newArticle(),
      contents.map((content) => newAnnotation(content)),
    ),
  );
const only = <T>([first]: readonly T[]): T => {
  if (first === undefined) throw new Error('Nothing there');
  return first;
};
const page = newArticle().canonicalUrl;
const newestEntry = async () => only(await readJournal(1)).id;

beforeEach(freshLibrary);

describe('saving claims', () => {
  it('keeps every claim and its article, over closing and opening again', async () => {
    const saved = await save('the dam held', 'nobody was hurt');
    await closeLibrary();
    expect(await annotationsOfArticle(page)).toEqual(saved);
    expect((await readLibrary()).articles).toHaveLength(1);
  });

  it('joins a second visit to the first article, and keeps what the page no longer says', async () => {
    await save('the dam held');
    const { published: _gone, ...bare } = newArticle('flood', { headline: 'Corrected headline' });
    await saveClaims(bare, [newAnnotation('nobody was hurt')]);
    const { articles, annotations } = await readLibrary();
    expect(articles).toMatchObject([{ headline: 'Corrected headline', published: '2026-02-03T10:00:00Z' }]);
    expect(annotations.map(({ article }) => article)).toEqual([articles[0]?.id, articles[0]?.id]);
  });

  it('updates a claim that is saved already, and adds to what the reader wrote', async () => {
    const first = unwrapped(
      await saveClaims(newArticle(), [
        newAnnotation('the dam held', { tags: ['dam'], note: 'Check.', stance: 'unsure' }),
      ]),
    );
    const again = unwrapped(
      await saveClaims(newArticle(), [newAnnotation('the dam held', { tags: ['flood'] })]),
    );
    expect(only(again)).toMatchObject({
      id: only(first).id,
      tags: ['dam', 'flood'],
      note: 'Check.',
      stance: 'unsure',
    });
    expect((await readLibrary()).annotations).toHaveLength(1);
  });

  it('keeps the same words at two places apart', async () => {
    const twice = [newAnnotation('no'), newAnnotation('no', { claim: claim('no', 900) })];
    await saveClaims(newArticle(), twice);
    expect((await readLibrary()).annotations).toHaveLength(2);
  });

  it('does not let a claim found again undo a correction', async () => {
    const { id } = only(await save('the dam held'));
    const corrected = claim('the dam held', 0, { source: null });
    await changeAnnotation(id, { claim: corrected, origin: 'corrected' });
    expect(only(await save('the dam held'))).toMatchObject({ origin: 'corrected', claim: { source: null } });
  });
});

describe('changing', () => {
  it('remembers the times of earlier versions', async () => {
    const before = only(await save('the dam held'));
    const after = unwrapped(await changeAnnotation(before.id, { note: 'So they say.' }));
    expect(after).toMatchObject({ note: 'So they say.', earlier: [before.modified] });
    expect(after.modified > before.modified).toBe(true);
  });

  it('takes a status away where it is given an empty one', async () => {
    const before = only(await save('the dam held'));
    const checked = unwrapped(await changeAnnotation(before.id, { status: 'checked' }));
    expect(checked.status).toBe('checked');
    expect(unwrapped(await changeAnnotation(before.id, { status: '' }))).not.toHaveProperty('status');
  });

  it('says so when the annotation is not there', async () => {
    expect(await changeAnnotation('urn:uuid:none', { note: 'x' })).toMatchObject({
      ok: false,
      problem: { code: 'no-annotation' },
    });
  });
});

describe('the bin', () => {
  it('takes and gives back', async () => {
    const { id } = only(await save('the dam held'));
    await binAnnotations([id]);
    expect(await annotationsOfArticle(page)).toEqual([]);
    await restoreAnnotations([id]);
    expect(await annotationsOfArticle(page)).toHaveLength(1);
  });

  it('is emptied of what is old, and of nothing else', async () => {
    const [one, other] = await save('the dam held', 'nobody was hurt');
    await binAnnotations([one?.id ?? '']);
    expect(unwrapped(await emptyBinOlderThan('2000-01-01T00:00:00Z'))).toBe(0);
    expect(unwrapped(await emptyBinOlderThan('2100-01-01T00:00:00Z'))).toBe(1);
    expect((await readLibrary()).annotations.map(({ id }) => id)).toEqual([other?.id]);
  });
});

describe('drafts', () => {
  it('are kept by page and claim until dropped', async () => {
    const draft = { page, claim: '0-12', tags: ['a'], note: 'half a sen', stance: null };
    await keepDraft(draft);
    await keepDraft({ ...draft, note: 'half a sentence' });
    await closeLibrary();
    expect(await draftsOfPage(page)).toEqual([{ ...draft, note: 'half a sentence' }]);
    await dropDraft(page, '0-12');
    expect(await draftsOfPage(page)).toEqual([]);
  });
});

describe('undo', () => {
  it('takes back a save, and undoing that brings it back', async () => {
    await save('the dam held');
    const before = await readLibrary();
    await undo(await newestEntry());
    expect(await readLibrary()).toEqual(EMPTY_CONTENTS);
    await undo(await newestEntry());
    expect(await readLibrary()).toEqual(before);
  });

  it('goes back step by step', async () => {
    const { id } = only(await save('the dam held'));
    const saved = await newestEntry();
    await changeAnnotation(id, { note: 'one' });
    const noted = await newestEntry();
    await binAnnotations([id]);
    await undo(await newestEntry());
    await undo(noted);
    expect(only((await readLibrary()).annotations)).toMatchObject({ note: '' });
    await undo(saved);
    expect((await readLibrary()).annotations).toEqual([]);
  });

  it('leaves alone what was changed again since, and says how much', async () => {
    const [one, other] = await save('the dam held', 'nobody was hurt');
    const saved = await newestEntry();
    await changeAnnotation(one?.id ?? '', { note: 'mine' });
    expect(unwrapped(await undo(saved))).toEqual({ restored: 1, left: 2 });
    const { articles, annotations } = await readLibrary();
    expect(annotations.map(({ id }) => id)).toEqual([one?.id]);
    expect(annotations.map(({ id }) => id)).not.toContain(other?.id);
    expect(articles).toHaveLength(1);
  });

  it('is refused a second time', async () => {
    await save('the dam held');
    const entry = await newestEntry();
    await undo(entry);
    expect(await undo(entry)).toMatchObject({ ok: false, problem: { code: 'nothing-to-undo' } });
  });
});

describe('announcements', () => {
  it('tell other pages of each write once it is on disk', async () => {
    const heard = new Promise((resolve) => {
      const stop = watchLibrary((change) => {
        stop();
        resolve(change);
      });
    });
    const saved = await save('the dam held');
    expect(await heard).toMatchObject({ action: 'save', annotations: [only(saved).id] });
  });
});
