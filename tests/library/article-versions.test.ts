import { beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../lib/article/article.ts';
import { keepVersion } from '../../lib/library/article-versions.ts';
import { readJournal, readLibrary } from '../../lib/library/reader.ts';
import { redoLast, undoLast } from '../../lib/library/undo.ts';
import { saveClaims } from '../../lib/library/writer.ts';
import { freshLibrary, unwrapped } from './fresh-library.ts';
import { newAnnotation, newArticle } from './records.ts';

const BEFORE = 'The dam held, the mayor said.';
const AFTER = 'The dam broke, the mayor said.';

const saved = newArticle('flood', { text: BEFORE });
const save = async (text = BEFORE) =>
  unwrapped(await saveClaims({ ...saved, text }, [newAnnotation('The dam held')]));

const readNow = (text: string, headline = saved.headline): Article => ({
  url: saved.canonicalUrl,
  kind: 'news article',
  metadata: { headline, authors: [], origins: {} },
  text,
  blocks: [],
});

const versionsKept = async () => (await readLibrary()).versions ?? [];
const textsKept = async () => (await versionsKept()).map(({ text }) => text).sort();

beforeEach(freshLibrary);

describe('the versions of an article', () => {
  it('begin with the text that a claim was saved from', async () => {
    await save();
    const { articles, versions } = await readLibrary();
    expect(versions).toMatchObject([
      { article: articles[0]?.id, headline: saved.headline, text: BEFORE, length: BEFORE.length },
    ]);
    expect(articles[0]).not.toHaveProperty('text');
  });

  it('keep a text once, however often it is saved from and read', async () => {
    await save();
    await save();
    unwrapped(await keepVersion(readNow(BEFORE)));
    expect(await textsKept()).toEqual([BEFORE]);
  });

  it('keep both texts where the page has changed', async () => {
    await save();
    unwrapped(await keepVersion(readNow(AFTER)));
    expect(await textsKept()).toEqual([AFTER, BEFORE]);
  });

  it('keep both headlines where only that has changed', async () => {
    await save();
    unwrapped(await keepVersion(readNow(BEFORE, 'Dam holds')));
    const headlines = (await versionsKept()).map(({ headline }) => headline);
    expect(headlines.sort()).toEqual(['Dam holds', saved.headline]);
  });

  it('are kept of saved articles alone', async () => {
    unwrapped(await keepVersion(readNow(AFTER)));
    expect(await textsKept()).toEqual([]);
    expect(await readJournal(10)).toEqual([]);
  });

  it('go with the save that is undone, and come back with it', async () => {
    await save();
    unwrapped(await undoLast());
    expect(await textsKept()).toEqual([]);
    unwrapped(await redoLast());
    expect(await textsKept()).toEqual([BEFORE]);
  });

  it('are nothing that undo would stop at', async () => {
    await save();
    unwrapped(await keepVersion(readNow(AFTER)));
    unwrapped(await undoLast());
    expect((await readLibrary()).annotations).toEqual([]);
  });
});
