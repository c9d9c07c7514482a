import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepCollection } from '../../lib/library/arrange.ts';
import { forgetFrontPage, keepFrontPage, keptFrontPage } from '../../lib/library/front-page.ts';
import { LIBRARY_VERSION } from '../../lib/library/migrations/migrations.ts';
import { newestRows, readArrangement } from '../../lib/library/paging.ts';
import { ROWS_AT_ONCE } from '../../lib/library/rows-at-once.ts';
import { saveClaims } from '../../lib/library/writer.ts';
import { freshLibrary, unwrapped } from './fresh-library.ts';
import { claim, newAnnotation, newArticle } from './records.ts';

const stored = vi.hoisted(() => new Map<string, string>());
vi.mock('../../lib/browser/browser.ts', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: JSON.parse(stored.get(key) ?? 'null') }),
        set: async (things: object) => {
          for (const [key, value] of Object.entries(things)) stored.set(key, JSON.stringify(value));
        },
        remove: async (key: string) => void stored.delete(key),
      },
    },
  },
}));

beforeEach(async () => {
  stored.clear();
  await freshLibrary();
});

const save = async (contents: readonly string[], note = '') =>
  unwrapped(
    await saveClaims(
      newArticle('flood'),
      contents.map((content, at) => newAnnotation(content, { claim: claim(content, at * 400), note })),
    ),
  );

describe('what the library shows first', () => {
  it('is kept apart from it: the newest rows of a window, and what readers arranged', async () => {
    await save(Array.from({ length: ROWS_AT_ONCE + 3 }, (_, at) => `the dam held ${at}`));
    unwrapped(await keepCollection({ name: 'Floods' }));
    await keepFrontPage();
    const front = await keptFrontPage();
    expect(front?.rows).toEqual(JSON.parse(JSON.stringify(await newestRows(ROWS_AT_ONCE))));
    expect(front?.rows).toHaveLength(ROWS_AT_ONCE);
    expect(front?.arrangement).toEqual(await readArrangement());
  });

  it('is nothing before it was kept, and after it was forgotten', async () => {
    expect(await keptFrontPage()).toBeUndefined();
    await save(['the dam held']);
    await keepFrontPage();
    await forgetFrontPage();
    expect(await keptFrontPage()).toBeUndefined();
  });

  it('is nothing where an older Sayso kept it, or it is damaged', async () => {
    await save(['the dam held']);
    await keepFrontPage();
    const [[key, text] = ['', '']] = stored;
    for (const change of [{ version: LIBRARY_VERSION - 1 }, { rows: 7 }, { arrangement: null }]) {
      stored.set(key, JSON.stringify({ ...JSON.parse(text), ...change }));
      expect(await keptFrontPage()).toBeUndefined();
    }
  });

  it('is not kept where it is so large that the library is as quick, and the one before goes', async () => {
    await save(['the dam held']);
    await keepFrontPage();
    await save(['the dam was old'], 'x'.repeat(1_000_000));
    await keepFrontPage();
    expect(await keptFrontPage()).toBeUndefined();
  });
});
