import { beforeEach, describe, expect, it } from 'vitest';
import { NO_CODEBOOK } from '../../lib/codebook/codebook-in-use.ts';
import { newCodebook, withFieldChanged, withoutField } from '../../lib/codebook/edit-codebook.ts';
import {
  deleteCodebook,
  keepCodebook,
  readCodebookInUse,
  readCodebooks,
} from '../../lib/library/codebooks.ts';
import { annotationsById } from '../../lib/library/reader.ts';
import { redoLast, undoLast } from '../../lib/library/undo.ts';
import { changeAnnotation, changeAnnotations, saveClaims } from '../../lib/library/writer.ts';
import { BLAME, CODEBOOK, CODES, FRAME, WHY } from '../codebook/sample-codebook.ts';
import { freshLibrary, unwrapped } from './fresh-library.ts';
import { newAnnotation, newArticle } from './records.ts';

beforeEach(freshLibrary);

const { title, description, fields } = CODEBOOK;
const keep = async () => unwrapped(await keepCodebook({ title, description, fields }));
const editions = async () => (await readCodebooks()).map(({ edition }) => edition);

describe('codebooks', () => {
  it('are made, kept again as the next edition, and taken back edition by edition', async () => {
    const first = await keep();
    expect(first).toMatchObject({ title, edition: 1 });
    unwrapped(await keepCodebook({ ...first, title: 'Frames' }));
    expect(await readCodebooks()).toMatchObject([{ id: first.id, title: 'Frames', edition: 2 }]);
    unwrapped(await undoLast());
    expect(await readCodebooks()).toEqual([first]);
    unwrapped(await undoLast());
    expect(await readCodebooks()).toEqual([]);
    unwrapped(await redoLast());
    expect(await readCodebooks()).toEqual([first]);
  });

  it('retire what is left out, so that claims coded by it keep their words', async () => {
    const first = await keep();
    unwrapped(await keepCodebook(withoutField(first, FRAME.id)));
    expect((await readCodebooks())[0]?.fields.at(-1)).toEqual({ ...FRAME, retired: true });
  });

  it('are left alone where nothing was changed', async () => {
    const first = await keep();
    unwrapped(await keepCodebook(first));
    expect(await editions()).toEqual([1]);
  });

  it('that cannot be used are refused, and those that are gone are told of', async () => {
    expect(await keepCodebook(newCodebook())).toMatchObject({ problem: { code: 'codebook-not-whole' } });
    const first = await keep();
    const unnamed = withFieldChanged(first, WHY.id, { label: '' });
    expect(await keepCodebook(unnamed)).toMatchObject({ problem: { code: 'codebook-not-whole' } });
    expect(await editions()).toEqual([1]);
    unwrapped(await deleteCodebook(first.id));
    expect(await keepCodebook(first)).toMatchObject({ problem: { code: 'no-codebook' } });
    expect(await deleteCodebook(first.id)).toMatchObject({ problem: { code: 'no-codebook' } });
  });

  it('are deleted without their codes, and one undo brings them back', async () => {
    const first = await keep();
    const codes = CODES.map((code) => ({ ...code, codebook: first.id }));
    const [saved] = unwrapped(await saveClaims(newArticle(), [newAnnotation('it held', { codes })]));
    unwrapped(await deleteCodebook(first.id));
    expect((await annotationsById([saved?.id ?? '']))[0]?.codes).toEqual(codes);
    unwrapped(await undoLast());
    expect(await readCodebooks()).toEqual([first]);
  });

  it('are in use as the reader chose, or when there is only one', async () => {
    const first = await keep();
    expect(await readCodebookInUse('')).toEqual(first);
    expect(await readCodebookInUse(NO_CODEBOOK)).toBeUndefined();
    await keep();
    expect(await readCodebookInUse('')).toBeUndefined();
    expect(await readCodebookInUse(first.id)).toEqual(first);
  });
});

describe('codes', () => {
  const [frame, ...others] = CODES;

  it('are saved, changed and undone with their claim', async () => {
    const [saved] = unwrapped(await saveClaims(newArticle(), [newAnnotation('it held', { codes: CODES })]));
    const id = saved?.id ?? '';
    expect(saved?.codes).toEqual(CODES);
    unwrapped(await changeAnnotation(id, { codes: others }));
    unwrapped(await undoLast());
    expect((await annotationsById([id]))[0]?.codes).toEqual(CODES);
  });

  it('are credited to whoever writes them, and stay so when another changes the claim', async () => {
    const ana = { id: 'urn:uuid:0190a6f2-0000-7000-8000-0000000000d1', name: 'Ana' };
    const ben = { id: 'urn:uuid:0190a6f2-0000-7000-8000-0000000000d2', name: 'Ben' };
    if (!frame) throw new Error('No code');
    const [saved] = unwrapped(
      await saveClaims(newArticle(), [newAnnotation('it held', { codes: CODES })], ana),
    );
    const id = saved?.id ?? '';
    expect(saved?.codes?.map(({ coder }) => coder)).toEqual(CODES.map(() => ana));
    const codes = [{ ...frame, value: [BLAME.id] }, ...others];
    unwrapped(await changeAnnotation(id, { codes }, ben));
    const coders = async () => (await annotationsById([id]))[0]?.codes?.map(({ coder }) => coder?.name);
    expect(await coders()).toEqual(['Ben', 'Ana', 'Ana', 'Ana']);
    unwrapped(await undoLast());
    expect(await coders()).toEqual(['Ana', 'Ana', 'Ana', 'Ana']);
    unwrapped(await changeAnnotations([{ id, change: { codes } }], ben));
    expect(await coders()).toEqual(['Ben', 'Ana', 'Ana', 'Ana']);
  });

  it('given before stay when the same claim is saved again, and make room in fields answered anew', async () => {
    const article = newArticle();
    unwrapped(await saveClaims(article, [newAnnotation('it held', { codes: CODES })]));
    if (!frame) throw new Error('No code');
    const codes = [{ ...frame, value: [BLAME.id] }];
    const [saved] = unwrapped(await saveClaims(article, [newAnnotation('it held', { codes })]));
    expect(saved?.codes).toHaveLength(CODES.length);
    expect(saved?.codes).toContainEqual({ ...frame, value: [BLAME.id] });
    expect(saved?.codes).toEqual(expect.arrayContaining([...others]));
  });
});
