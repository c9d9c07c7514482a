import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMPARE_VIEWS } from '../../components/compare/compare-place.ts';
import {
  anchoredAt,
  NOTHING_SELECTED,
  stretchTo,
  toggleOne,
  withAll,
} from '../../components/library/listing/selection.ts';
import { hashOf, LAYOUTS, type LibraryPlace, placeIn, VIEWS } from '../../components/library/place.ts';
import { SORTS } from '../../lib/library/search/search-request.ts';

const values = fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 3 });
const text = fc.string({ unit: 'grapheme', minLength: 1 });
const day = fc.constantFrom('2026-04-14', '1999-12-31');
const { comparison: FIRST_COMPARISON, request: NOTHING_ASKED, exchange: NO_EXCHANGE } = placeIn('');

const comparing: fc.Arbitrary<LibraryPlace> = fc.record({
  view: fc.constant('compare'),
  layout: fc.constant('cards'),
  request: fc.constant(NOTHING_ASKED),
  exchange: fc.constant(NO_EXCHANGE),
  comparison: fc.record(
    {
      view: fc.constantFrom(...COMPARE_VIEWS),
      story: text,
      filter: fc.record(
        {
          words: fc.string({ unit: 'grapheme' }),
          outlets: values,
          sources: values,
          tags: values,
          from: day,
          until: day,
          onlyDifferingFigures: fc.boolean(),
        },
        { requiredKeys: ['words', 'outlets', 'sources', 'tags', 'onlyDifferingFigures'] },
      ),
    },
    { requiredKeys: ['view', 'filter'] },
  ),
});

const searched = fc.record(
  {
    query: fc.string({ unit: 'grapheme' }),
    chosen: fc.record({
      outlet: values,
      source: values,
      organisation: values,
      tag: values,
      stance: values,
      type: values,
      month: values,
      collection: values,
      code: values,
    }),
    sort: fc.constantFrom(...SORTS),
    reversed: fc.constant<true>(true),
  },
  { requiredKeys: ['query', 'chosen', 'sort'] },
);

const reading: fc.Arbitrary<LibraryPlace> = fc.record(
  {
    view: fc.constantFrom(...VIEWS).filter((view) => view !== 'compare' && view !== 'data'),
    comparison: fc.constant(FIRST_COMPARISON),
    exchange: fc.constant(NO_EXCHANGE),
    layout: fc.constantFrom(...LAYOUTS),
    open: text,
    request: searched,
  },
  { requiredKeys: ['view', 'comparison', 'exchange', 'layout', 'request'] },
);

const editing: fc.Arbitrary<LibraryPlace> = fc.record({
  view: fc.constant('codebooks'),
  layout: fc.constant('cards'),
  request: fc.constant(NOTHING_ASKED),
  exchange: fc.constant(NO_EXCHANGE),
  comparison: fc.constant(FIRST_COMPARISON),
  codebook: text,
});

const exporting: fc.Arbitrary<LibraryPlace> = fc.record({
  view: fc.constant('data'),
  layout: fc.constant('cards'),
  request: fc.constant(NOTHING_ASKED),
  comparison: fc.constant(FIRST_COMPARISON),
  exchange: fc.record(
    {
      format: text,
      scope: fc.oneof(
        fc.constantFrom({ kind: 'everything' }, { kind: 'library' }, { kind: 'selection' }),
        fc.record({ kind: fc.constant('collection'), id: fc.string({ unit: 'grapheme' }) }),
        fc.record({ kind: fc.constant('search'), query: fc.string({ unit: 'grapheme' }) }),
      ),
      forExcel: fc.boolean(),
      withTexts: fc.boolean(),
      panel: fc.constant('import'),
    },
    { requiredKeys: ['forExcel', 'withTexts'] },
  ),
});

const place = fc.oneof(reading, comparing, editing, exporting);

describe('the address of the library', () => {
  it('holds all of where the reader is', () => {
    fc.assert(fc.property(place, (given) => void expect(placeIn(`#${hashOf(given)}`)).toEqual(given)));
  });

  it('leads somewhere, whatever it says', () => {
    fc.assert(fc.property(fc.string(), (hash) => void expect(VIEWS).toContain(placeIn(hash).view)));
  });
});

describe('ticking claims', () => {
  it('takes in everything from the one ticked last to this one, in either direction', () => {
    const third = toggleOne(NOTHING_SELECTED, 'c', 2);
    expect(stretchTo(third, 0)).toEqual({ from: 0, to: 3 });
    expect(stretchTo(third, 3)).toEqual({ from: 2, to: 4 });
    expect(stretchTo(NOTHING_SELECTED, 1)).toEqual({ from: 1, to: 2 });
    expect([...withAll(third, ['a', 'b', 'c']).ids].sort()).toEqual(['a', 'b', 'c']);
  });

  it('begins a stretch where the reader stands, where nothing was ticked before', () => {
    const begun = anchoredAt(NOTHING_SELECTED, 4);
    expect(stretchTo(begun, 5)).toEqual({ from: 4, to: 6 });
    expect(anchoredAt(begun, 9)).toBe(begun);
  });
});
