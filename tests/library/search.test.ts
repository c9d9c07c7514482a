import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ClaimIndex } from '../../lib/library/search/index/claim-index.ts';
import { parseQuery } from '../../lib/library/search/query.ts';
import { type LibraryRow, rowsOf } from '../../lib/library/search/search-record.ts';
import { NOTHING_CHOSEN, type SearchRequest } from '../../lib/library/search/search-request.ts';
import { contents } from '../exchange/arbitraries.ts';
import { claim, newArticle, wording } from './records.ts';

interface Given {
  readonly id: string;
  readonly content: string;
  readonly source?: string;
  readonly outlet?: string;
  readonly tags?: readonly string[];
  readonly note?: string;
  readonly published?: string;
  readonly binned?: string;
  readonly stance?: 'agree' | 'disagree' | 'unsure';
}

const row = (given: Given): LibraryRow => ({
  annotation: {
    id: given.id,
    article: 'a',
    claim: claim(given.content, 0, { source: wording(given.source ?? 'The mayor') }),
    tags: given.tags ?? [],
    note: given.note ?? '',
    stance: given.stance ?? null,
    origin: 'found',
    created: '2026-01-01T00:00:00.000Z',
    modified: `2026-01-0${given.id}T00:00:00.000Z`,
    ...(given.binned !== undefined && { binned: given.binned }),
  },
  article: {
    ...newArticle('flood', {
      outlet: given.outlet ?? 'The Courier',
      published: given.published ?? '2026-02-03T10:00:00Z',
    }),
    id: 'a',
    firstRead: '2026-02-04T00:00:00.000Z',
    lastRead: '2026-02-04T00:00:00.000Z',
  },
});

const rows = [
  row({ id: '1', content: 'the dam held', source: 'WHO spokesman', tags: ['dam', 'a'], stance: 'agree' }),
  row({ id: '2', content: 'vaccines are safe', source: 'The WHO', outlet: 'BBC News', tags: ['b'] }),
  row({ id: '3', content: 'rain will return', published: '2025-12-31T23:00:00Z', note: 'Ask Świątek' }),
  row({ id: '4', content: 'the dam was old', tags: ['a', 'b'], binned: '2026-02-05T00:00:00.000Z' }),
];
const indexOf = (given: readonly LibraryRow[]): ClaimIndex => {
  const index = new ClaimIndex();
  index.put(given);
  return index;
};
const request = (query: string, over: Partial<SearchRequest> = {}): SearchRequest => ({
  query,
  chosen: NOTHING_CHOSEN,
  sort: 'best',
  ...over,
});
const search = indexOf(rows);
const found = (query: string, index = search) => index.findAll(request(query)).toSorted();

describe('searching the library', () => {
  it.each([
    ['', ['1', '2', '3'], 'all but the bin'],
    ['vaccines', ['2'], 'a word'],
    ['vacc', ['2'], 'its beginning'],
    ['vacines', ['2'], 'a typo'],
    ['swiatek', ['3'], 'a name without its marks'],
    ['"dam held"', ['1'], 'a phrase'],
    ['"held dam"', [], 'the same words in another order'],
    ['flood -vaccines', ['1', '3'], 'a word that must not be there'],
    ['source:"who"', ['1', '2'], 'a source'],
    ['source:who outlet:bbc', ['2'], 'a source and an outlet'],
    ['tag:a', ['1'], 'a tag'],
    ['-tag:a', ['2', '3'], 'a tag that must not be there'],
    ['after:2026-01', ['1', '2'], 'a month and later'],
    ['before:2026', ['3'], 'before a year'],
    ['on:2025-12-31', ['3'], 'a day'],
    ['stance:agree', ['1'], 'what the reader agrees with'],
    ['has:note', ['3'], 'what has a note'],
    ['-has:tag', ['3'], 'what has no tag'],
    ['kind:person source:who', ['1', '2'], 'a kind of source'],
    ['in:bin dam', ['4'], 'what is in the bin'],
    ['dam outlet:', ['1'], 'a field whose value is still to be typed'],
    ['WHO: safe', ['2'], 'a colon that is no filter'],
  ])('%j finds %j: %s', (query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  it('sorts by what is asked for', () => {
    const sorted = (sort: SearchRequest['sort']) => search.findAll(request('', { sort }));
    expect(sorted('changed')).toEqual(['3', '2', '1']);
    expect(sorted('best')).toEqual(['3', '2', '1']);
    expect(sorted('oldest')).toEqual(['1', '2', '3']);
    expect(sorted('published')).toEqual(['2', '1', '3']);
    expect(sorted('source')).toEqual(['3', '2', '1']);
    expect(sorted('outlet')).toEqual(['2', '3', '1']);
  });

  it('hands on a page at a time', () => {
    expect(search.find(request(''), 1, 1)).toMatchObject({ total: 3, ids: ['2'] });
  });

  it('follows changes', () => {
    const live = indexOf(rows);
    live.put([row({ id: '1', content: 'the bridge fell' })]);
    live.remove(['2']);
    expect(found('bridge', live)).toEqual(['1']);
    expect(found('held', live)).toEqual([]);
    expect(found('vaccines', live)).toEqual([]);
  });

  it('is the same when it was put on disk and taken from there, and goes on from there', () => {
    fc.assert(
      fc.property(contents, contents, fc.string(), (first, second, typed) => {
        const live = indexOf(rowsOf(first));
        const taken = new ClaimIndex(structuredClone(live.pack()));
        live.put(rowsOf(second));
        taken.put(rowsOf(second));
        expect(taken.size).toBe(live.size);
        for (const query of [typed, '', 'in:bin'])
          expect(taken.find(request(query), 0, 50)).toEqual(live.find(request(query), 0, 50));
      }),
      { numRuns: 30 },
    );
  });

  it('finds the same whether claims came at once or one by one', () => {
    fc.assert(
      fc.property(contents, (library) => {
        const all = rowsOf(library);
        const oneByOne = indexOf([]);
        for (const one of all) {
          oneByOne.put([one]);
          oneByOne.find(request('a'), 0, 1);
        }
        const words = all.flatMap(({ annotation }) => annotation.claim.content.map(({ text }) => text));
        for (const query of words.slice(0, 5))
          expect(found(query, oneByOne)).toEqual(found(query, indexOf(all)));
      }),
      { numRuns: 20 },
    );
  });

  it('never fails, whatever is typed', () => {
    fc.assert(fc.property(fc.string(), (typed) => void found(typed)));
    fc.assert(
      fc.property(fc.array(fc.constantFrom('"', ':', '-', 'tag', ' ', 'after:', '2026', '13')), (parts) => {
        found(parts.join(''));
      }),
    );
  });

  it('shows everything but the bin where nothing was typed', () => {
    fc.assert(
      fc.property(contents, (library) => {
        const all = rowsOf(library);
        const kept = all.filter(({ annotation }) => annotation.binned === undefined);
        expect(found('', indexOf(all))).toHaveLength(
          new Set(kept.map(({ annotation }) => annotation.id)).size,
        );
      }),
      { numRuns: 20 },
    );
  });
});

describe('a query', () => {
  it('takes what it does not understand as words', () => {
    expect(parseQuery('http://x.example after:soon')).toMatchObject({
      words: ['http://x.example', 'after:soon'],
      days: {},
    });
  });

  it('lets a quotation that is not closed run to the end', () => {
    expect(parseQuery('dam "not clo').phrases).toEqual(['not clo']);
  });
});

describe('facets', () => {
  const facets = (over: Partial<SearchRequest> = {}) => search.find(request('', over), 0, 10).facets;

  it('count each value once a claim, the most frequent first', () => {
    expect(facets().tag.values).toEqual([
      { value: 'a', count: 1 },
      { value: 'b', count: 1 },
      { value: 'dam', count: 1 },
    ]);
    expect(facets().month.values[0]).toEqual({ value: '2026-02', count: 2 });
  });

  it('narrow together, and each counts what it would show beside the others', () => {
    const chosen = { ...NOTHING_CHOSEN, outlet: ['BBC News'], tag: ['gone'] };
    expect(search.findAll(request('', { chosen }))).toEqual([]);
    expect(facets({ chosen }).tag.values).toEqual([
      { value: 'gone', count: 0 },
      { value: 'b', count: 1 },
    ]);
  });
});
