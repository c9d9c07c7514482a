import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countFacet } from '../../lib/library/search/facets.ts';
import { parseQuery } from '../../lib/library/search/query.ts';
import { LibrarySearch } from '../../lib/library/search/search-library.ts';
import { type LibraryRow, rowsOf } from '../../lib/library/search/search-record.ts';
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
const search = new LibrarySearch(rows);
const found = (query: string) =>
  search
    .find(query)
    .map(({ annotation }) => annotation.id)
    .sort();

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
    ['in:bin dam', ['4'], 'what is in the bin'],
    ['WHO: safe', ['2'], 'a colon that is no filter'],
  ])('%j finds %j: %s', (query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  it('shows the latest changed first where no words were typed', () => {
    expect(search.find('').map(({ annotation }) => annotation.id)).toEqual(['3', '2', '1']);
  });

  it('follows changes', () => {
    const live = new LibrarySearch(rows);
    live.put([row({ id: '1', content: 'the bridge fell' })]);
    live.remove(['2']);
    expect(live.find('bridge')).toHaveLength(1);
    expect(live.find('held')).toHaveLength(0);
    expect(live.find('vaccines')).toHaveLength(0);
  });

  it('never fails, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        search.find(typed);
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.constantFrom('"', ':', '-', 'tag', ' ', 'after:', '2026', '13')), (parts) => {
        search.find(parts.join(''));
      }),
    );
  });

  it('shows everything but the bin where nothing was typed', () => {
    fc.assert(
      fc.property(contents, (library) => {
        const all = rowsOf(library).filter(({ annotation }) => annotation.binned === undefined);
        expect(new LibrarySearch(all).find('')).toHaveLength(all.length);
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
  it('count each value once a row, the most frequent first', () => {
    expect(countFacet('tag', rows)).toEqual([
      { value: 'a', count: 2 },
      { value: 'b', count: 2 },
      { value: 'dam', count: 1 },
    ]);
    expect(countFacet('month', rows)[0]).toEqual({ value: '2026-02', count: 3 });
  });
});
