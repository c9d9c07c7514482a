import { beforeEach, describe, expect, it, vi } from 'vitest';
import { deleteCollection, keepCollection } from '../../lib/library/arrange.ts';
import { openLibrary } from '../../lib/library/open-library.ts';
import { keepIndex, readKeptIndex } from '../../lib/library/search/kept-index.ts';
import { SearchDesk } from '../../lib/library/search/search-desk.ts';
import { NOTHING_CHOSEN, type SearchRequest } from '../../lib/library/search/search-request.ts';
import { undo } from '../../lib/library/undo.ts';
import { binAnnotations, changeAnnotation, saveClaims } from '../../lib/library/writer.ts';
import { freshLibrary, unwrapped } from './fresh-library.ts';
import { newAnnotation, newArticle } from './records.ts';

beforeEach(freshLibrary);

const asking = (query: string): SearchRequest => ({ query, chosen: NOTHING_CHOSEN, sort: 'best' });
const save = async (content: string) => {
  const [saved] = unwrapped(await saveClaims(newArticle(), [newAnnotation(content)]));
  if (!saved) throw new Error('Nothing was saved');
  return saved;
};

describe('the search over the library on disk', () => {
  it('follows what is saved, changed, thrown away and undone', async () => {
    const desk = new SearchDesk();
    const found = async (query: string) => {
      desk.refresh();
      return desk.findAll(asking(query));
    };
    const { id } = await save('the dam held');
    expect(await found('dam')).toEqual([id]);
    unwrapped(await changeAnnotation(id, { note: 'ask the engineer' }));
    expect(await found('engineer')).toEqual([id]);
    unwrapped(await binAnnotations([id]));
    expect(await found('dam')).toEqual([]);
    unwrapped(await undo(3));
    expect(await found('dam')).toEqual([id]);
  });

  it('knows collections by what they are called now, and by a part of it', async () => {
    const desk = new SearchDesk();
    const found = async (query: string) => {
      desk.refresh();
      return desk.findAll(asking(query));
    };
    const inside = await save('the dam held');
    const outside = await save('the bridge fell');
    const collection = unwrapped(await keepCollection({ name: 'Floods of 2026' }));
    unwrapped(await changeAnnotation(inside.id, { collections: [collection.id] }));
    expect(await found('collection:"floods of 2026"')).toEqual([inside.id]);
    expect(await found('folder:floods')).toEqual([inside.id]);
    expect(await found('-collection:floods')).toEqual([outside.id]);
    expect(await found(`collection:${collection.id}`)).toEqual([]);
    unwrapped(await keepCollection({ id: collection.id, name: 'High water' }));
    expect(await found('collection:floods')).toEqual([]);
    expect(await found('collection:water dam')).toEqual([inside.id]);
    unwrapped(await deleteCollection(collection.id));
    expect(await found('collection:water')).toEqual([]);
  });

  it('is made once, kept on disk, and taken from there', async () => {
    const { id } = await save('the dam held');
    await new SearchDesk().find(asking(''), 0, 10);
    const kept = await readKeptIndex();
    expect(kept?.index.findAll(asking('dam'))).toEqual([id]);
    expect(kept?.entry).toBe(1);
  });

  it.each(['header', 'a part'])('is made anew where %s on disk is damaged', async (damaged) => {
    const { id } = await save('the dam held');
    const desk = new SearchDesk();
    await desk.find(asking(''), 0, 10);
    const database = await openLibrary();
    const keys = await database.getAllKeys('searchIndex');
    const part = keys.find((key) => (key === 'header') === (damaged === 'header')) ?? '';
    await database.put('searchIndex', { part, value: 'rubbish' });
    expect(await readKeptIndex()).toBeUndefined();
    expect(await new SearchDesk().findAll(asking('dam'))).toEqual([id]);
  });

  it('is made anew where what was kept of it lacks claims, once it has answered', async () => {
    const { id } = await save('the dam held');
    const other = await save('the bridge fell');
    await new SearchDesk().find(asking(''), 0, 10);
    const kept = await readKeptIndex();
    if (!kept) throw new Error('Nothing was kept');
    kept.index.remove([other.id]);
    await keepIndex(kept);
    const told: number[] = [];
    const desk = new SearchDesk((share) => void told.push(share));
    expect(await desk.findAll(asking(''))).toEqual([id]);
    await vi.waitFor(() => expect(told.at(-1)).toBe(1));
    expect([...(await desk.findAll(asking('')))].sort()).toEqual([id, other.id].sort());
    await vi.waitFor(async () => expect((await readKeptIndex())?.index.size).toBe(2));
  });

  it('says how far it is where it has to be made, and nothing where it is there', async () => {
    await save('the dam held');
    const told: number[] = [];
    const desk = () => new SearchDesk((share) => void told.push(share));
    await desk().find(asking(''), 0, 10);
    expect(told.at(-1)).toBe(1);
    told.length = 0;
    await desk().find(asking(''), 0, 10);
    expect(told).toEqual([]);
    const database = await openLibrary();
    await database.clear('searchIndex');
    await desk().find(asking(''), 0, 10);
    expect(told.at(-1)).toBe(1);
  });

  it('is made anew where the journal does not reach back to it', async () => {
    const { id } = await save('the dam held');
    await new SearchDesk().find(asking(''), 0, 10);
    const kept = await readKeptIndex();
    if (!kept) throw new Error('Nothing was kept');
    await keepIndex({ ...kept, entry: 99 });
    expect(await new SearchDesk().findAll(asking('dam'))).toEqual([id]);
  });
});
