import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import type { LibraryContents } from '../../lib/annotation/library-contents.ts';
import type { Codebook } from '../../lib/codebook/codebook.ts';
import { nextEdition } from '../../lib/codebook/next-edition.ts';
import { codeColumns } from '../../lib/exchange/csv/code-columns.ts';
import { merge } from '../../lib/exchange/merge.ts';
import { openFile } from '../../lib/exchange/open-file.ts';
import { readFile } from '../../lib/exchange/read-file.ts';
import { BLAME, CODEBOOK, CODES, FRAME, ROLES, STRENGTH, WHY } from '../codebook/sample-codebook.ts';
import { writtenBytes, writtenText } from './consumers/written.ts';
import { sampleAnnotation, sampleArticle } from './sample.ts';

const CODED: LibraryContents = {
  articles: [sampleArticle],
  annotations: [{ ...sampleAnnotation, codes: CODES }],
  codebooks: [CODEBOOK],
};
const UNCODED: LibraryContents = { ...CODED, annotations: [sampleAnnotation] };
const columnNames = (...codebooks: Codebook[]) => codeColumns(codebooks).map(({ name }) => name);

describe('codes in a table', () => {
  it('have a column for each field, with the labels of their values', async () => {
    const [row] = parse(await writtenText('csv', CODED), { columns: true });
    expect(row).toMatchObject({
      code_frame: 'Conflict',
      code_roles: 'Worker; Official',
      code_why: 'Two sides; one text',
      code_strength: '0',
    });
  });

  it('leave their columns empty where a claim is not coded', async () => {
    const [row] = parse(await writtenText('csv', UNCODED), { columns: true });
    expect(row).toMatchObject({ code_frame: '', code_roles: '', code_why: '', code_strength: '' });
  });

  it('are told apart where fields are called alike, in one codebook or in two', () => {
    const other = { ...CODEBOOK, id: 'urn:uuid:other', created: '2026-02-05T00:00:00.000Z' };
    expect(columnNames(other, CODEBOOK).slice(3, 6)).toEqual([
      'code_strength',
      'code_frame_2',
      'code_roles_2',
    ]);
    expect(columnNames({ ...CODEBOOK, fields: [{ ...WHY, label: '?!' }] })[0]).toBe('code_field');
  });

  it('keep the columns of retired fields, since claims are coded in them', () => {
    const next = nextEdition(CODEBOOK, { ...CODEBOOK, fields: [ROLES] }, '2026-03-01T00:00:00.000Z');
    expect(columnNames(next).sort()).toEqual([...columnNames(CODEBOOK)].sort());
  });

  it('of another kind than the field has by now do no harm', async () => {
    const fields = [
      { ...FRAME, kind: 'number' as const },
      { ...STRENGTH, kind: 'several' as const },
    ];
    const changed = { ...CODED, codebooks: [{ ...CODEBOOK, fields }] };
    const [row] = parse(await writtenText('csv', changed), { columns: true });
    expect(row).toMatchObject({ code_frame: '', code_strength: '0' });
    await writtenBytes('parquet', changed);
  });

  it('are explained in the data dictionary, each value with its definition and example', async () => {
    const files = unzipSync(await writtenBytes('package', CODED));
    const { resources } = JSON.parse(strFromU8(files['datapackage.json'] ?? new Uint8Array()));
    const frame = resources[0].schema.fields.find(({ name }: { name: string }) => name === 'code_frame');
    expect(frame.description).toBe(
      'Frame, of the claim, by the codebook “How sources are shown”, edition 3. What the claim is about as a whole. ' +
        '“Conflict”: What Conflict means. For example: The union rejects the plan. “Blame”: What Blame means.',
    );
  });

  it('are lists and numbers in Parquet, where a number may be missing', async () => {
    const read = async (library: LibraryContents) =>
      parquetReadObjects({ file: (await writtenBytes('parquet', library)).buffer });
    expect(await read(CODED)).toMatchObject([
      { code_frame: 'Conflict', code_roles: ['Worker', 'Official'], code_strength: 0 },
    ]);
    const [row] = await read(UNCODED);
    expect(row?.code_strength ?? null).toBeNull();
    expect(row).toMatchObject({ code_frame: '', code_roles: [] });
  });
});

describe('who coded and what holds', () => {
  const coder = { id: 'urn:uuid:0190a6f2-0000-7000-8000-0000000000d1', name: 'Ana; Ruiz' };
  const unnamed = { ...coder, name: '' };
  const [frame, ...rest] = CODES.map((code) => ({ ...code, coder }));
  if (!frame) throw new Error('No code');
  const codes = [frame, ...rest.map((code) => ({ ...code, coder: unnamed }))];
  const adjudicated = [{ ...frame, value: [BLAME.id] }];
  const held: LibraryContents = { ...CODED, annotations: [{ ...sampleAnnotation, codes, adjudicated }] };

  it('have columns of their own, and leave those of the fields to the coders', async () => {
    const [row] = parse(await writtenText('csv', held), { columns: true });
    expect(row).toMatchObject({
      code_frame: 'Conflict',
      coders: `Ana\\; Ruiz; ${coder.id}`,
      adjudicated: 'Frame: Blame',
    });
  });

  it.each(['bundle', 'csv', 'web-annotation', 'package'] as const)(
    'come back from the export %s',
    async (id) => {
      const file = openFile('a.file', await writtenBytes(id, held));
      const read = file.ok ? readFile(file.value.fileName, file.value.text) : file;
      if (!read.ok) throw new Error(read.problem.message);
      expect(read.value.records.annotations).toMatchObject([{ codes, adjudicated }]);
    },
  );

  it('are absent from files of before, which are read as ever', async () => {
    const read = readFile('a.sayso.jsonl', await writtenText('bundle', CODED));
    if (!read.ok) throw new Error(read.problem.message);
    expect(read.value.records.annotations).toEqual(CODED.annotations);
  });
});

describe('codes in words', () => {
  it('stand beside the ids in JSON Lines, as classes in Web Annotations, and in notes and reports', async () => {
    expect(JSON.parse(await writtenText('json-lines', CODED)).codesInWords[0]).toEqual({
      field: 'Frame',
      values: ['Conflict'],
    });
    const [annotation] = JSON.parse(await writtenText('web-annotation', CODED)).first.items;
    expect(annotation.motivation).toContain('classifying');
    expect(annotation.body).toContainEqual({
      type: 'TextualBody',
      purpose: 'classifying',
      value: 'Frame: Conflict',
    });
    expect(await writtenText('markdown', CODED)).toContain('Roles: Official');
    expect(await writtenText('html', CODED)).toContain('<li>Frame: Conflict</li>');
  });
});

describe('two editions of a codebook', () => {
  const newer = nextEdition(CODEBOOK, { ...CODEBOOK, title: 'Sources' }, '2026-03-01T00:00:00.000Z');
  const around = (codebook: Codebook): LibraryContents => ({
    articles: [],
    annotations: [],
    codebooks: [codebook],
  });

  it('become the newer one, whichever comes first, also when the older was kept later', () => {
    const keptLater = { ...CODEBOOK, modified: '2026-04-01T00:00:00.000Z' };
    expect(merge(around(newer), around(keptLater)).contents.codebooks).toEqual([newer]);
    expect(merge(around(keptLater), around(newer)).contents.codebooks).toEqual([newer]);
  });

  it('are one where they are the same', () => {
    expect(merge(around(newer), around({ ...newer })).summary.arranged).toBeUndefined();
  });
});
