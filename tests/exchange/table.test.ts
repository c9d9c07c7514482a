import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_CONTENTS } from '../../lib/annotation/library-contents.ts';
import { merge } from '../../lib/exchange/merge.ts';
import { readFile, unnamedTable } from '../../lib/exchange/read-file.ts';
import { guessRoles } from '../../lib/exchange/table/column-roles.ts';
import { anyText } from './arbitraries.ts';
import { SAMPLE_LIBRARY, writtenText } from './consumers/written.ts';

const text = readFileSync('tests/fixtures/exchange/quotations.csv', 'utf8');
const table = unnamedTable('quotations.csv', text);
const roles = guessRoles(table?.columns ?? [], table?.first[0]);
const read = (file: string, mapping = roles) => readFile('quotations.csv', file, mapping);

describe('a table of another tool', () => {
  it('is known by its header, whatever stands between its cells', () => {
    expect(table?.dialect.delimiter).toBe(';');
    expect(table?.columns.slice(0, 3)).toEqual(['Zitat', 'Link', 'Fuente']);
    expect(table?.first).toHaveLength(4);
  });

  it('is not known in what Sayso can name itself, in JSON or in a plain text', async () => {
    expect(unnamedTable('x.csv', await writtenText('csv', SAMPLE_LIBRARY))).toBeUndefined();
    expect(unnamedTable('x.json', '{"a":1,"b":2}\n{}')).toBeUndefined();
    expect(unnamedTable('x.txt', 'Dear all\nsee you')).toBeUndefined();
  });

  it('may have bars between its cells, or tell Excel what stands there', () => {
    const rows = [['It held', 'https://a.example/']];
    expect(unnamedTable('x.csv', 'quote|url\nIt held|https://a.example/\n')?.first).toEqual(rows);
    expect(unnamedTable('x.csv', '\ufeffsep=;\r\nquote;url\r\nIt held;https://a.example/')?.first).toEqual(
      rows,
    );
  });

  it('without a row is told apart from what is no table', () => {
    const code = (name: string, file: string) => {
      const result = readFile(name, file);
      return result.ok ? '' : result.problem.code;
    };
    expect(code('x.csv', 'quote,url\r\n')).toBe('import-empty');
    expect(code('x.txt', 'Dear all, see you')).toBe('import-unknown');
  });

  it('has its columns guessed by their names, in other languages too', () => {
    const named = Object.entries(roles).map(([role, index]) => [role, table?.columns[index]]);
    expect(Object.fromEntries(named)).toEqual({
      content: 'Zitat',
      url: 'Link',
      source: 'Fuente',
      outlet: 'Publication',
      headline: 'Titel',
      published: 'Datum',
      tags: 'Codes',
      note: 'Memo',
    });
  });

  it('has its addresses found by what they look like, where no name tells', () => {
    expect(guessRoles(['Quote', 'Where'], ['It held', 'https://a.example/']).url).toBe(1);
  });

  it('gives a claim for each row, with source, article, tags and note', () => {
    const file = read(text);
    const { articles, annotations } = file.ok ? file.value.records : EMPTY_CONTENTS;
    expect(annotations).toMatchObject([
      {
        claim: { content: [{ text: 'The dam held; nobody was hurt' }], source: { text: 'the mayor' } },
        tags: ['dam', 'safety'],
        note: 'Says who, exactly?\r\nAsk again.',
        unknown: { table: { Sicherheit: 'high' } },
      },
      { claim: { content: [{ text: "'tis the third flood" }], source: null } },
    ]);
    expect(articles.map(({ outlet, headline }) => [outlet, headline])).toEqual([
      ['The Courier', 'Flood in the valley'],
      ['ledger.example', 'https://ledger.example/third'],
    ]);
  });

  it('says of each row that holds no claim why', () => {
    const file = read(text);
    expect(file.ok && file.value.records.rowProblems).toEqual([
      { row: 3, problem: 'no-content' },
      { row: 4, problem: 'no-address' },
    ]);
  });

  it('changes nothing when it is imported again', () => {
    const file = read(text);
    if (!file.ok) throw new Error(file.problem.message);
    const once = merge(EMPTY_CONTENTS, file.value.records).contents;
    expect(merge(once, file.value.records).summary).toMatchObject({ added: 0, updated: 0, conflicts: 0 });
  });

  it('is refused where no row says anything, or a cell is not closed', () => {
    const code = (file: string, mapping = roles) => {
      const result = read(file, mapping);
      return result.ok ? '' : result.problem.code;
    };
    expect(code('quote,url\nIt held,nowhere\n', { content: 0, url: 1 })).toBe('import-empty');
    expect(code(`${text}"never closed`)).toBe('import-damaged');
  });

  it('is read as a CSV parser reads it', () => {
    const cell = anyText.map((words) => words.replaceAll('\ufeff', ''));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 4 }), (cells) => {
        const line = (row: readonly string[]) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(';');
        const file = [['quote', 'url'], ...cells].map(line).join('\n');
        expect(unnamedTable('x.csv', file)?.first).toEqual(parse(file, { delimiter: ';', from: 2, to: 6 }));
      }),
      { numRuns: 50 },
    );
  });
});
