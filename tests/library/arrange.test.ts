import { beforeEach, describe, expect, it } from 'vitest';
import { deleteCollection, deleteSearch, keepCollection, keepSearch } from '../../lib/library/arrange.ts';
import { readArrangement } from '../../lib/library/paging.ts';
import { annotationsById } from '../../lib/library/reader.ts';
import { undoLast } from '../../lib/library/undo.ts';
import { changeAnnotation, saveClaims } from '../../lib/library/writer.ts';
import { freshLibrary, unwrapped } from './fresh-library.ts';
import { newAnnotation, newArticle } from './records.ts';

beforeEach(freshLibrary);

const names = async () => {
  const { collections, savedSearches } = await readArrangement();
  return [...collections, ...savedSearches].map(({ name }) => name);
};

async function savedInto(collection: string): Promise<string> {
  const [saved] = unwrapped(await saveClaims(newArticle(), [newAnnotation('the dam holds')]));
  const id = saved?.id ?? '';
  unwrapped(await changeAnnotation(id, { collections: [collection, 'urn:uuid:other'] }));
  return id;
}

const collectionsOf = async (id: string) => (await annotationsById([id]))[0]?.collections;

describe('collections', () => {
  it('are made and renamed', async () => {
    const { id } = unwrapped(await keepCollection({ name: ' Essay ' }));
    expect(await names()).toEqual(['Essay']);
    unwrapped(await keepCollection({ id, name: 'Thesis' }));
    expect(await names()).toEqual(['Thesis']);
  });

  it('cannot be told apart by one name, nor have none', async () => {
    unwrapped(await keepCollection({ name: 'Essay' }));
    expect(await keepCollection({ name: 'essay' })).toMatchObject({ problem: { code: 'name-taken' } });
    expect(await keepCollection({ name: '  ' })).toMatchObject({ problem: { code: 'no-name' } });
    expect(await names()).toEqual(['Essay']);
  });

  it('leave their claims when they are deleted, and get them back by one undo', async () => {
    const { id } = unwrapped(await keepCollection({ name: 'Essay' }));
    const claim = await savedInto(id);
    unwrapped(await deleteCollection(id));
    expect(await names()).toEqual([]);
    expect(await collectionsOf(claim)).toEqual(['urn:uuid:other']);
    unwrapped(await undoLast());
    expect(await names()).toEqual(['Essay']);
    expect(await collectionsOf(claim)).toEqual([id, 'urn:uuid:other']);
  });

  it('that are gone already are told of', async () => {
    expect(await deleteCollection('urn:uuid:gone')).toMatchObject({ problem: { code: 'not-arranged' } });
    expect(await keepCollection({ id: 'urn:uuid:gone', name: 'A' })).toMatchObject({ ok: false });
  });
});

describe('saved searches', () => {
  it('are kept, renamed and deleted, each with an undo', async () => {
    const search = unwrapped(await keepSearch({ name: 'Floods', state: 'claims?q=flood' }));
    unwrapped(await keepSearch({ ...search, name: 'All floods' }));
    expect((await readArrangement()).savedSearches).toEqual([{ ...search, name: 'All floods' }]);
    unwrapped(await deleteSearch(search.id));
    expect(await names()).toEqual([]);
    unwrapped(await undoLast());
    unwrapped(await undoLast());
    expect(await names()).toEqual(['Floods']);
  });

  it('of one name are refused', async () => {
    unwrapped(await keepSearch({ name: 'Floods', state: 'claims?q=flood' }));
    expect(await keepSearch({ name: 'floods', state: 'claims?q=dam' })).toMatchObject({ ok: false });
  });
});
