import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { LibraryContents } from '../../../lib/annotation/library-contents.ts';
import { openFile } from '../../../lib/exchange/open-file.ts';
import { readFile } from '../../../lib/exchange/read-file.ts';
import { contents } from '../arbitraries.ts';
import { wholeContents } from '../arbitrary-arranged.ts';
import { inAnyOrder } from '../in-any-order.ts';
import { sampleArticle } from '../sample.ts';
import { SAMPLE_LIBRARY, writtenBytes } from './written.ts';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: { readonly enum: readonly string[] };
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly schema?: {
    readonly fields: readonly Field[];
    readonly primaryKey?: string;
    readonly foreignKeys?: readonly {
      readonly fields: string;
      readonly reference: { readonly resource: string; readonly fields: string };
    }[];
  };
}
type Row = Readonly<Record<string, string>>;

/** The package as a tool for data packages sees it: its descriptor, and every table with its rows. */
async function opened(library: LibraryContents) {
  const files = unzipSync(await writtenBytes('package', library));
  const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  const descriptor: { resources: readonly Resource[] } = JSON.parse(text('datapackage.json'));
  const tables = descriptor.resources.filter(({ schema }) => schema !== undefined);
  const rowsOf = new Map<string, readonly Row[]>(
    tables.map(({ name, path }) => [name, parse(text(path), { columns: true })]),
  );
  return { files, descriptor, tables, rowsOf };
}

const FITS: Readonly<Record<string, (cell: string) => boolean>> = {
  string: () => true,
  number: (cell) => cell.trim() !== '' && Number.isFinite(Number(cell)),
  datetime: (cell) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(cell),
};

describe('a data package', () => {
  it('describes every file in it, with its length', async () => {
    const { files, descriptor } = await opened(SAMPLE_LIBRARY);
    expect(Object.keys(files).sort()).toEqual(
      ['datapackage.json', ...descriptor.resources.map(({ path }) => path)].sort(),
    );
    for (const { path, bytes } of descriptor.resources) expect(files[path]?.length).toBe(bytes);
    expect(descriptor).toMatchObject({
      profile: 'data-package',
      sources: [{ title: 'The Courier', path: 'https://courier.example' }],
      description: expect.stringContaining('belong to those who wrote'),
    });
  });

  it('has tables whose cells are as their schema says, with keys that hold', async () => {
    await fc.assert(
      fc.asyncProperty(contents, async (library) => {
        const { tables, rowsOf } = await opened(library);
        for (const { name, schema } of tables) {
          const rows = rowsOf.get(name) ?? [];
          for (const { name: column, type, constraints } of schema?.fields ?? []) {
            const cells = rows.map((row) => row[column] ?? 'missing').filter((cell) => cell !== '');
            expect(cells.filter((cell) => !FITS[type]?.(cell))).toEqual([]);
            if (constraints) expect(cells.filter((cell) => !constraints.enum.includes(cell))).toEqual([]);
          }
          const key = schema?.primaryKey;
          if (key) expect(new Set(rows.map((row) => row[key])).size).toBe(rows.length);
          for (const { fields, reference } of schema?.foreignKeys ?? []) {
            const known = new Set((rowsOf.get(reference.resource) ?? []).map((row) => row[reference.fields]));
            expect(rows.filter((row) => !known.has(row[fields]))).toEqual([]);
          }
        }
      }),
      { numRuns: 15 },
    );
  });

  it('tells organisations and figures in tables of their own', async () => {
    const { rowsOf } = await opened(SAMPLE_LIBRARY);
    expect(rowsOf.get('organisations')).toMatchObject([{ name: 'River Authority', acronym: 'RA' }]);
    expect(rowsOf.get('figures')).toMatchObject([{ value: '350', bound: 'about', of: 'people' }]);
  });

  it('tells a place that stands for its government from the other organisations', async () => {
    const organisations = sampleArticle.organisations.flatMap((one) => [one, { ...one, metonym: true }]);
    const { rowsOf } = await opened({
      ...SAMPLE_LIBRARY,
      articles: [{ ...sampleArticle, organisations }],
    });
    expect(rowsOf.get('organisations')?.map(({ metonym }) => metonym)).toEqual(['', 'yes']);
  });

  it('is a backup: importing it gives back everything', async () => {
    await fc.assert(
      fc.asyncProperty(wholeContents, async (library) => {
        const file = openFile('sayso.zip', await writtenBytes('package', library));
        if (!file.ok) throw new Error(file.problem.message);
        const read = readFile(file.value.fileName, file.value.text);
        if (!read.ok) throw new Error(read.problem.message);
        expect(read.value.format).toBe('bundle');
        expect(inAnyOrder(read.value.records)).toEqual(inAnyOrder(library));
      }),
      { numRuns: 10 },
    );
  });
});
