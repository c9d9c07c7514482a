import { beforeEach, describe, expect, it } from 'vitest';
import { importFile } from '../../lib/library/imports/import-file.ts';
import { readJournal, readLibrary } from '../../lib/library/reader.ts';
import { redoLast, undo, undoLast } from '../../lib/library/undo.ts';
import { changeAnnotation, saveClaims } from '../../lib/library/writer.ts';
import { madeLibrary } from '../bench/library/made-library.ts';
import { inAnyOrder } from '../exchange/in-any-order.ts';
import { bundleOf } from './bundle-of.ts';
import { freshLibrary, unwrapped } from './fresh-library.ts';
import { newAnnotation, newArticle } from './records.ts';

const MANY = 2500;
const made = madeLibrary(MANY);

beforeEach(freshLibrary);

const contents = async () => inAnyOrder(await readLibrary());

/** Every seventh annotation first, so that those that come later stand between strangers. */
async function importInTwo() {
  const isSeventh = (at: number) => at % 7 === 0;
  const some = { ...made, annotations: made.annotations.filter((_, at) => isSeventh(at)) };
  unwrapped(await importFile('some.sayso.jsonl', bundleOf(some)));
  const before = await contents();
  unwrapped(await importFile('all.sayso.jsonl', bundleOf(made)));
  return { before, after: await contents() };
}

describe('an import of thousands', () => {
  it('is taken back by one undo, and brought back by one redo, with all between which it stood as it was', async () => {
    const { before, after } = await importInTwo();
    unwrapped(await undoLast());
    expect(await contents()).toEqual(before);
    unwrapped(await redoLast());
    expect(await contents()).toEqual(after);
    unwrapped(await undoLast());
    unwrapped(await undoLast());
    expect(await readLibrary()).toMatchObject({ articles: [], annotations: [] });
  });

  it('leaves alone what the reader did with it since', async () => {
    await importInTwo();
    const [entry] = await readJournal(1);
    const changed = made.annotations[1];
    const article = made.articles.at(-1);
    if (!changed || !article || !entry) throw new Error('Nothing was imported');
    unwrapped(await changeAnnotation(changed.id, { note: 'my own words' }));
    unwrapped(
      await saveClaims({ ...newArticle(), canonicalUrl: article.canonicalUrl }, [newAnnotation('new')]),
    );
    expect(unwrapped(await undo(entry.id)).left).toBe(1);
    const { annotations, articles } = await readLibrary();
    expect(annotations.find(({ id }) => id === changed.id)?.note).toBe('my own words');
    expect(annotations).toHaveLength(Math.ceil(MANY / 7) + 2);
    expect(articles).toHaveLength(made.articles.length);
  });
});
