import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Arranged,
  EMPTY_CONTENTS,
  type LibraryContents,
} from '../../lib/annotation/library-contents.ts';
import { merge } from '../../lib/exchange/merge.ts';
import { article as anyArticle } from './arbitraries.ts';
import { arranged, wholeContents } from './arbitrary-arranged.ts';
import { inAnyOrder } from './in-any-order.ts';

const around = (some: Partial<Arranged>): LibraryContents => ({ articles: [], annotations: [], ...some });
const mergeAll = (all: readonly LibraryContents[]) =>
  all.reduce<LibraryContents>((library, next) => merge(library, next).contents, EMPTY_CONTENTS);
const ID = 'urn:uuid:00000000-0000-7000-8000-000000000001';
const OLD = '2026-01-01T00:00:00.000Z';
const NEW = '2026-02-01T00:00:00.000Z';

describe('merging what readers arranged', () => {
  it('into an empty library gives what was merged', () => {
    fc.assert(
      fc.property(wholeContents, (library) => {
        expect(inAnyOrder(merge(EMPTY_CONTENTS, library).contents)).toEqual(inAnyOrder(library));
      }),
      { numRuns: 30 },
    );
  });

  it('twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.array(arranged.map(around), { minLength: 2, maxLength: 3 }), (libraries) => {
        const once = mergeAll(libraries);
        for (const library of libraries) {
          const again = merge(once, library);
          expect(inAnyOrder(again.contents)).toEqual(inAnyOrder(once));
          expect(again.summary.arranged).toBeUndefined();
        }
      }),
      { numRuns: 60 },
    );
  });

  it('comes to the same in any order', () => {
    fc.assert(
      fc.property(fc.array(arranged.map(around), { minLength: 2, maxLength: 3 }), (libraries) => {
        expect(inAnyOrder(mergeAll([...libraries].reverse()))).toEqual(inAnyOrder(mergeAll(libraries)));
      }),
      { numRuns: 60 },
    );
  });

  it('takes the newer of two versions of a collection', () => {
    const ours = { id: ID, name: 'Floods', created: OLD, modified: NEW };
    const theirs = { ...ours, name: 'Rivers', modified: OLD };
    const { contents, summary } = merge(around({ collections: [ours] }), around({ collections: [theirs] }));
    expect(contents.collections).toEqual([ours]);
    expect(summary.arranged).toBeUndefined();
  });

  it('keeps together what either reader put into a story, under both names', () => {
    const [a, b, c] = ['1', '2', '3'].map((n) => ID.replace(/1$/, n));
    const ours = { id: ID, articles: [a ?? '', b ?? ''], name: 'The ferry' };
    const theirs = { id: ID, articles: [b ?? '', c ?? ''], name: 'Fire at sea', isPinned: true };
    const { contents } = merge(around({ stories: [ours] }), around({ stories: [theirs] }));
    expect(contents.stories).toEqual([
      { id: ID, articles: [a, b, c], name: 'Fire at sea · The ferry', isPinned: true },
    ]);
  });

  it('keeps both of two searches that were one', () => {
    const search = { id: ID, name: 'Dams', state: '#claims?q=dam', created: OLD };
    const renamed = { ...search, name: 'All dams' };
    const { contents } = merge(around({ savedSearches: [search] }), around({ savedSearches: [renamed] }));
    expect(contents.savedSearches.map(({ name }) => name).sort()).toEqual(['All dams', 'Dams']);
    expect(new Set(contents.savedSearches.map(({ id }) => id)).size).toBe(2);
  });

  it('leaves stories with the article that stands, when two readers saved one page', () => {
    const [sample] = fc.sample(anyArticle, { numRuns: 1, seed: 2 });
    if (!sample) throw new Error('No article');
    const ours = { ...sample, id: ID.replace(/1$/, '8') };
    const theirs = { ...sample, id: ID.replace(/1$/, '9') };
    const { contents } = merge(
      { articles: [ours], annotations: [] },
      { articles: [theirs], annotations: [], stories: [{ id: ID, articles: [theirs.id] }] },
    );
    expect(contents.stories[0]?.articles).toEqual([ours.id]);
  });
});
