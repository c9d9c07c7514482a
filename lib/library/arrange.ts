import type { Annotation } from '../annotation/annotation.ts';
import type { Collection } from '../annotation/collection.ts';
import { newId } from '../annotation/record/new-annotation.ts';
import { revise } from '../annotation/record/revise.ts';
import type { SavedSearch } from '../annotation/saved-search.ts';
import type { Result } from '../result.ts';
import { LibraryProblem } from './problems.ts';
import { write } from './transact.ts';
import type { WriteTransaction } from './transaction.ts';

/** A collection as the reader wants it; one without an id is new. */
export interface CollectionDraft {
  readonly id?: string;
  readonly name: string;
}

/** A search as the reader wants to find it again; one without an id is new. */
export interface SearchDraft extends CollectionDraft {
  /** What stands after `#` in the library's address. */
  readonly state: string;
}

/** Makes a collection, or gives one another name. Two of one name could not be told apart. */
export const keepCollection = (draft: CollectionDraft): Promise<Result<Collection>> =>
  write('arrange', async (transaction, recorder) => {
    const name = nameOf(draft);
    const all = await transaction.objectStore('collections').getAll();
    const before = all.find(({ id }) => id === draft.id);
    if (draft.id !== undefined && !before) throw notThere();
    if (all.some((other) => other !== before && isSameName(other.name, name))) throw taken(name);
    if (before?.name === name) return before;
    const now = new Date().toISOString();
    const after: Collection = { id: newId(), created: now, ...before, name, modified: now };
    recorder.put('collections', before ?? null, after);
    return after;
  });

/** Deletes a collection. The claims in it stay, and one undo puts them into it again. */
export const deleteCollection = (id: string): Promise<Result<null>> =>
  write('arrange', async (transaction, recorder) => {
    const before = await transaction.objectStore('collections').get(id);
    if (!before) throw notThere();
    recorder.put('collections', before, null);
    for await (const annotation of annotationsIn(id, transaction)) {
      const collections = annotation.collections?.filter((other) => other !== id) ?? [];
      recorder.annotation(annotation, revise(annotation, { collections }));
    }
    return null;
  });

/** Keeps a search under a name, or gives one another name. */
export const keepSearch = (draft: SearchDraft): Promise<Result<SavedSearch>> =>
  write('arrange', async (transaction, recorder) => {
    const name = nameOf(draft);
    const all = await transaction.objectStore('savedSearches').getAll();
    const before = all.find(({ id }) => id === draft.id);
    if (draft.id !== undefined && !before) throw notThere();
    if (all.some((other) => other !== before && isSameName(other.name, name))) throw taken(name);
    const { state } = draft;
    if (before?.name === name && before.state === state) return before;
    const after: SavedSearch = { id: newId(), created: new Date().toISOString(), ...before, name, state };
    recorder.put('savedSearches', before ?? null, after);
    return after;
  });

export const deleteSearch = (id: string): Promise<Result<null>> =>
  write('arrange', async (transaction, recorder) => {
    const before = await transaction.objectStore('savedSearches').get(id);
    if (!before) throw notThere();
    recorder.put('savedSearches', before, null);
    return null;
  });

const BATCH = 2000;

/** Read a batch at a time, so that a large library never stands in memory as a whole. */
async function* annotationsIn(collection: string, transaction: WriteTransaction): AsyncGenerator<Annotation> {
  const store = transaction.objectStore('annotations');
  let batch = await store.getAll(null, BATCH);
  while (batch.length > 0) {
    for (const annotation of batch) if (annotation.collections?.includes(collection)) yield annotation;
    const last = batch.at(-1)?.id ?? '';
    batch = batch.length < BATCH ? [] : await store.getAll(IDBKeyRange.lowerBound(last, true), BATCH);
  }
}

/** Longer names fit nowhere. UTF-16 code units. */
const LONGEST_NAME = 200;

function nameOf({ name }: CollectionDraft): string {
  const trimmed = name.trim().slice(0, LONGEST_NAME);
  if (trimmed === '') throw new LibraryProblem('no-name', 'A name is needed. Nothing was changed; type one.');
  return trimmed;
}

const isSameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const taken = (name: string) =>
  new LibraryProblem(
    'name-taken',
    `“${name}” is there already. Nothing was changed; choose another name.`,
    name,
  );

const notThere = () =>
  new LibraryProblem(
    'not-arranged',
    'This is no longer in the library; it was deleted elsewhere. Nothing was changed.',
  );
