import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LibraryContents } from '../../lib/annotation/library-contents.ts';
import { readRows, writeRow } from '../../lib/exchange/csv/csv-text.ts';
import { joinList, splitList } from '../../lib/exchange/csv/joined-list.ts';
import { csvImport } from '../../lib/exchange/csv/read-csv.ts';
import { csv } from '../../lib/exchange/csv/write-csv.ts';
import { textOf } from '../../lib/exchange/export-format.ts';
import { anyText, contents } from './arbitraries.ts';
import { inAnyOrder } from './in-any-order.ts';

const now = '2026-03-01T12:00:00.000Z';
const write = (library: LibraryContents, byteOrderMark = false) =>
  textOf(csv.write(library, { now, byteOrderMark }));
const rows = fc.array(fc.array(anyText, { minLength: 2, maxLength: 4 }), { minLength: 1 });
const withAnnotations = contents.filter(({ annotations }) => annotations.length > 0);

describe('CSV text', () => {
  it('gives back every cell, whatever stands in it', () => {
    fc.assert(
      fc.property(rows, (table) => {
        expect([...readRows(table.map(writeRow).join(''))]).toEqual(table);
      }),
    );
  });

  it.each(['=1+1', '+1', '-1', '@a', '\tx', '|x', '%x'])('never begins a cell as a formula: %j', (cell) => {
    expect(writeRow([cell])).toMatch(/^"?'/);
  });

  it('is read with line ends of any system, and without a last one', () => {
    expect([...readRows('a,b\nc,d\r\ne,"f\ng"')]).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f\ng'],
    ]);
  });

  it('joins tags so that they can be taken apart again', () => {
    fc.assert(
      fc.property(fc.array(anyText), (tags) => {
        expect(splitList(joinList(tags))).toEqual(tags);
      }),
    );
  });
});

describe('the CSV of a library', () => {
  it('gives back every annotation and the articles that they stand in, with or without a mark', () => {
    fc.assert(
      fc.property(withAnnotations, fc.boolean(), (library, mark) => {
        const text = write(library, mark);
        const result = csvImport.read(text);
        expect(csvImport.recognises('x.csv', text)).toBe(true);
        const annotations = result.ok ? result.value.annotations : [];
        expect(inAnyOrder({ articles: [], annotations })).toEqual(
          inAnyOrder({ articles: [], annotations: library.annotations }),
        );
      }),
    );
  });

  it('brings in tags, note and stance as edited in a spreadsheet, as a later version', () => {
    const [library] = fc.sample(withAnnotations, { numRuns: 1, seed: 5 });
    const [header = [], first = []] = [...readRows(write(library ?? { articles: [], annotations: [] }))];
    const edited = header.map((name, index) =>
      name === 'tags' ? 'flood; dam' : name === 'note' ? 'From Excel' : (first[index] ?? ''),
    );
    const result = csvImport.read(writeRow(header) + writeRow(edited));
    const id = first[header.indexOf('id')];
    const before = library?.annotations.find((one) => one.id === id);
    expect(result.ok && result.value.annotations[0]).toMatchObject({
      id: before?.id,
      tags: ['flood', 'dam'],
      note: 'From Excel',
      earlier: expect.arrayContaining([before?.modified]),
    });
  });

  it('is refused where a row is damaged, and says which', () => {
    const [library] = fc.sample(withAnnotations, { numRuns: 1, seed: 5 });
    const text = write(library ?? { articles: [], annotations: [] }).replace('TextQuoteSelector', 'Text');
    expect(csvImport.read(text)).toMatchObject({
      ok: false,
      problem: { message: expect.stringContaining('damaged (Row 2, column annotation_json: ') },
    });
  });
});
