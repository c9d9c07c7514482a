import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { EMPTY_CONTENTS, type LibraryContents } from '../../lib/annotation/library-contents.ts';
import { COLUMNS, RECORD_COLUMNS } from '../../lib/exchange/csv/columns.ts';
import { textOf } from '../../lib/exchange/export-format.ts';
import { EXPORT_FORMATS, TEXT_FORMATS } from '../../lib/exchange/formats.ts';
import { readFile } from '../../lib/exchange/read-file.ts';
import { contents } from './arbitraries.ts';
import { writtenBytes } from './consumers/written.ts';
import { inAnyOrder } from './in-any-order.ts';
import { CHANGED, SAMPLE } from './kept-fields.ts';

const options = { now: '2026-03-01T12:00:00.000Z', creator: 'Ada <b>' };
const write = (id: string, library: LibraryContents) => {
  const format = TEXT_FORMATS.find((one) => one.id === id);
  if (!format) throw new Error(`No format ${id}`);
  return textOf(format.write(library, options));
};

/** The table in the documentation: what each format keeps. */
function documented(): { readonly field: string; readonly kept: ReadonlyMap<string, boolean> }[] {
  const lines = readFileSync('docs/formats/README.md', 'utf8').split('\n');
  const cells = (line: string) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
  const start = lines.findIndex((line) => line.startsWith('| kept'));
  const formats = cells(lines[start] ?? '').slice(1);
  const rows = lines.slice(start + 2, start + 2 + Object.keys(CHANGED).length).map(cells);
  return rows.map(([field = '', ...marks]) => ({
    field,
    kept: new Map(formats.map((format, index) => [format, marks[index] === 'yes'])),
  }));
}

describe('what each format keeps', () => {
  it('is documented for every field and every format', () => {
    expect(documented().map(({ field }) => field)).toEqual(Object.keys(CHANGED));
    expect([...(documented()[0]?.kept.keys() ?? [])]).toEqual(EXPORT_FORMATS.map(({ id }) => id));
  });

  it.each(documented())('is as documented: $field', async ({ field, kept }) => {
    const changed = CHANGED[field] ?? SAMPLE;
    for (const [format, isKept] of kept) {
      const [before, after] = [await writtenBytes(format, SAMPLE), await writtenBytes(format, changed)];
      expect(`${format}: ${Buffer.compare(before, after) !== 0}`).toBe(`${format}: ${isKept}`);
    }
  });
});

describe.each(TEXT_FORMATS.map(({ id }) => ({ id })))('the export $id', ({ id }) => {
  it('is written of any library, an empty one too', () => {
    write(id, { articles: [], annotations: [] });
    fc.assert(
      fc.property(contents, (library) => {
        expect(write(id, library)).not.toContain('undefined');
      }),
      { numRuns: 25 },
    );
  });
});

describe.each(['web-annotation', 'csl-json', 'schema-org'])('the export %s', (id) => {
  it('is valid JSON', () => {
    fc.assert(
      fc.property(contents, (library) => {
        JSON.parse(write(id, library));
      }),
      { numRuns: 25 },
    );
  });
});

describe.each(['bundle', 'csv', 'web-annotation'])('the export %s', (id) => {
  it('brings every annotation back', () => {
    fc.assert(
      fc.property(
        contents.filter(({ annotations }) => annotations.length > 0),
        (library) => {
          const file = readFile(`x.${id}`, write(id, library));
          expect(file).toMatchObject({ ok: true, value: { format: id } });
          const { annotations } = file.ok ? file.value.records : EMPTY_CONTENTS;
          expect(inAnyOrder({ articles: [], annotations })).toEqual(
            inAnyOrder({ articles: [], annotations: library.annotations }),
          );
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('the HTML report', () => {
  const page = (library: LibraryContents) => new JSDOM(write('html', library)).window.document;

  it('shows the words of a hostile page as words', () => {
    fc.assert(
      fc.property(contents, (library) => {
        const document = page(library);
        expect(document.querySelectorAll('script, img, iframe, [onerror], main b b')).toHaveLength(0);
        expect(document.querySelectorAll('blockquote')).toHaveLength(library.annotations.length);
      }),
      { numRuns: 25 },
    );
  });

  it('links to pages of the web alone', () => {
    const [article] = SAMPLE.articles;
    if (!article) throw new Error('No article');
    const hostile = { ...SAMPLE, articles: [{ ...article, canonicalUrl: 'javascript:alert(1)' }] };
    expect(page(hostile).querySelectorAll('a')).toHaveLength(0);
    expect(page(SAMPLE).querySelectorAll('a')).toHaveLength(1);
  });
});

it('every column of a table is explained in the documentation', () => {
  const text = readFileSync('docs/formats/README.md', 'utf8');
  const columns = [...COLUMNS, ...RECORD_COLUMNS].map(({ name }) => name);
  expect(columns.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
});

describe('BibTeX', () => {
  it('has balanced braces, whatever the headline', () => {
    fc.assert(
      fc.property(contents, (library) => {
        const text = write('bibtex', library);
        expect(text.split('{').length).toBe(text.split('}').length);
      }),
      { numRuns: 50 },
    );
  });
});
