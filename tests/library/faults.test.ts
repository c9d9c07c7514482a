import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fingerprint } from '../../lib/annotation/record/canonical-json.ts';
import { importFile, planImport } from '../../lib/library/imports/import-file.ts';
import { LIBRARY_VERSION, migrate } from '../../lib/library/migrations/migrations.ts';
import { closeLibrary, openLibrary } from '../../lib/library/open-library.ts';
import { readJournal, readLibrary } from '../../lib/library/reader.ts';
import { LIBRARY_NAME } from '../../lib/library/schema.ts';
import { settleConflict, versionsOf } from '../../lib/library/settle.ts';
import { undo } from '../../lib/library/undo.ts';
import { changeAnnotation, saveClaims } from '../../lib/library/writer.ts';
import { sampleAnnotation, sampleArticle } from '../exchange/sample.ts';
import { bundleOf } from './bundle-of.ts';
import { freshLibrary, unwrapped } from './fresh-library.ts';
import { claim, newAnnotation, newArticle } from './records.ts';
import { opened } from './stored-database.ts';

const many = (count: number) =>
  Array.from({ length: count }, (_, at) => newAnnotation('said', { claim: claim(`claim ${at}`, at * 50) }));
const kept = async () => (await readLibrary()).annotations.map(({ id }) => id).sort();
const other = (annotation: number) => ({
  ...sampleAnnotation,
  id: sampleAnnotation.id.replace(/.{4}$/, String(annotation).padStart(4, '0')),
});
const file = bundleOf({ articles: [sampleArticle], annotations: [1, 2, 3].map(other) });

/** The disk fails at the n-th record written. */
function failAtWrite(number: number, name: string) {
  const { put } = IDBObjectStore.prototype;
  let writes = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
    if (++writes === number) throw new DOMException('injected', name);
    return put.apply(this, given);
  });
}

const nextTask = () => new Promise((resolve) => setImmediate(resolve));

beforeEach(freshLibrary);
afterEach(() => vi.restoreAllMocks());

describe('when the disk fails in the middle of a write', () => {
  it.each([1, 2, 3, 4])(
    'at record %i of a save, nothing of it is kept and the reader is told',
    async (at) => {
      unwrapped(await saveClaims(newArticle('earlier'), many(1)));
      const before = await readLibrary();
      failAtWrite(at, 'QuotaExceededError');
      const result = await saveClaims(newArticle(), many(3));
      vi.restoreAllMocks();
      expect(result).toMatchObject({ ok: false, problem: { code: 'library-full' } });
      expect(await readLibrary()).toEqual(before);
      expect(await readJournal(9)).toHaveLength(1);
    },
  );

  it.each([1, 3])('at record %i of an import, nothing of it is kept', async (at) => {
    failAtWrite(at, 'UnknownError');
    const result = await importFile('x.jsonl', file);
    vi.restoreAllMocks();
    expect(result).toMatchObject({ ok: false, problem: { code: 'library-failed' } });
    expect(await kept()).toEqual([]);
  });
});

describe('when the background is killed again and again', () => {
  it('every save that was answered is there, and no other half', async () => {
    const acknowledged: string[] = [];
    for (let round = 0; round < 60; round++) {
      const saving = saveClaims(newArticle(`page-${round}`), many(3));
      // As often during the write as after it.
      if (round % 2 === 0) (await openLibrary()).close();
      const result = await saving;
      if (result.ok) acknowledged.push(...result.value.map(({ id }) => id));
      await closeLibrary();
    }
    const { articles, annotations } = await readLibrary();
    expect(annotations.map(({ id }) => id)).toEqual(expect.arrayContaining(acknowledged));
    for (const { id } of articles)
      expect(annotations.filter(({ article }) => article === id)).toHaveLength(3);
  });
});

describe('when the library is lost underneath', () => {
  it('deleted by the browser, the next save starts a new one', async () => {
    unwrapped(await saveClaims(newArticle(), many(1)));
    await new Promise((resolve) => {
      indexedDB.deleteDatabase(LIBRARY_NAME).onsuccess = resolve;
    });
    unwrapped(await saveClaims(newArticle(), many(2)));
    expect(await kept()).toHaveLength(2);
  });

  it('with a store missing, the reader is told and nothing is written', async () => {
    await openLibrary().then((database) => database.close());
    await closeLibrary();
    await freshLibrary();
    (await opened(3, (database) => database.createObjectStore('articles', { keyPath: 'id' }))).close();
    expect(await saveClaims(newArticle(), many(1))).toMatchObject({
      ok: false,
      problem: { code: 'library-damaged' },
    });
  });
});

describe('when Sayso is updated with a tab open', () => {
  it('the old tab lets go, and what it does next goes on', async () => {
    unwrapped(await saveClaims(newArticle(), many(1)));
    const newer = await opened(99, () => undefined);
    newer.close();
    expect(await saveClaims(newArticle(), many(1))).toMatchObject({
      ok: false,
      problem: { code: 'library-newer' },
    });
  });

  it('a tab that holds on is waited for, and then named to the reader', async () => {
    const old = await heldByOlder();
    expect(await savedInVain()).toMatchObject({ ok: false, problem: { code: 'library-blocked' } });
    old.close();
    await vi.waitFor(async () => unwrapped(await saveClaims(newArticle(), many(1))));
  });

  it('it is named as well where another part of Sayso waits already, and the browser says nothing more', async () => {
    const old = await heldByOlder();
    const first = opened(LIBRARY_VERSION, (database, transaction) => migrate(database, transaction, 1));
    expect(await savedInVain()).toMatchObject({ ok: false, problem: { code: 'library-blocked' } });
    old.close();
    (await first).close();
    unwrapped(await saveClaims(newArticle(), many(1)));
  });
});

/** Saves while the library waits for another tab, as long as it has patience. */
async function savedInVain() {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const saving = saveClaims(newArticle(), many(1));
  while (vi.getTimerCount() === 0) await nextTask();
  vi.runAllTimers();
  vi.useRealTimers();
  return saving;
}

/** A tab of the first version, which lets nobody upgrade the library. */
const heldByOlder = () =>
  opened(1, (database) => {
    database.createObjectStore('articles', { keyPath: 'id' }).createIndex('canonicalUrl', 'canonicalUrl');
    database.createObjectStore('annotations', { keyPath: 'id' }).createIndex('article', 'article');
    database.createObjectStore('drafts', { keyPath: ['page', 'claim'] }).createIndex('page', 'page');
  });

describe('importing a file', () => {
  it('does what was planned, and one undo takes it back', async () => {
    const before = await readLibrary();
    const plan = unwrapped(await planImport('x.jsonl', file));
    expect(plan).toEqual({ format: 'bundle', added: 3, updated: 0, identical: 0, conflicts: 0, articles: 1 });
    expect(await readLibrary()).toEqual(before);
    expect(unwrapped(await importFile('x.jsonl', file))).toEqual(plan);
    expect(await kept()).toHaveLength(3);
    const [entry] = await readJournal(1);
    unwrapped(await undo(entry?.id ?? 0));
    expect(await readLibrary()).toEqual(before);
  });

  it('twice writes nothing the second time', async () => {
    await importFile('x.jsonl', file);
    expect(unwrapped(await importFile('x.jsonl', file))).toMatchObject({ added: 0, identical: 3 });
    expect(await readJournal(9)).toHaveLength(1);
  });

  it('keeps both sides of a conflict until the reader chooses', async () => {
    await importFile('x.jsonl', file);
    unwrapped(await changeAnnotation(other(1).id, { note: 'mine' }));
    const theirs = {
      ...other(1),
      note: 'theirs',
      modified: '2026-02-05T00:00:00.000Z',
      earlier: [other(1).modified],
    };
    const apart = bundleOf({ articles: [sampleArticle], annotations: [theirs] });
    expect(unwrapped(await importFile('y.jsonl', apart))).toMatchObject({ conflicts: 1 });
    const { annotations, beside = [] } = await readLibrary();
    expect(annotations.find(({ id }) => id === theirs.id)?.note).toBe('mine');
    expect(beside.map(({ note }) => note)).toEqual(['theirs']);
    const theirsPrint = fingerprint((await versionsOf(theirs.id))[1]);
    expect(unwrapped(await settleConflict(theirs.id, theirsPrint))).toMatchObject({ note: 'theirs' });
    expect((await readLibrary()).beside).toEqual([]);
    expect(unwrapped(await importFile('y.jsonl', apart))).toMatchObject({ conflicts: 0, identical: 1 });
  });

  it('of a page that is in the library under another id joins the two', async () => {
    unwrapped(await saveClaims(newArticle(), many(1)));
    await importFile('x.jsonl', file);
    const { articles, annotations } = await readLibrary();
    expect(articles).toHaveLength(1);
    expect(new Set(annotations.map(({ article }) => article))).toEqual(new Set([articles[0]?.id]));
    expect(annotations).toHaveLength(4);
  });

  it('that is damaged changes nothing', async () => {
    await importFile('x.jsonl', file);
    const before = await readLibrary();
    expect(await importFile('x.jsonl', file.slice(0, -30))).toMatchObject({ ok: false });
    expect(await readLibrary()).toEqual(before);
  });
});
