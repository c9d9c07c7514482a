import { beforeEach, describe, expect, it } from 'vitest';
import { articlesOf, countLibrary, newestRows, rowsById } from '../../lib/library/paging.ts';
import { binAnnotations, saveClaims } from '../../lib/library/writer.ts';
import { freshLibrary, unwrapped } from './fresh-library.ts';
import { claim, newAnnotation, newArticle } from './records.ts';

beforeEach(freshLibrary);

const save = async (page: string, words: readonly string[]) =>
  unwrapped(
    await saveClaims(
      newArticle(page),
      words.map((content, at) => newAnnotation(content, { claim: claim(content, at * 400) })),
    ),
  );

const wordsIn = ({ annotation }: Awaited<ReturnType<typeof newestRows>>[number]) =>
  annotation.claim.content[0]?.text;

describe('a few rows of the library', () => {
  it('are the newest ones, without what is in the bin', async () => {
    const [old] = await save('flood', ['the dam held', 'the dam was old']);
    await new Promise((resolve) => setTimeout(resolve, 2));
    await save('fire', ['the hall burnt']);
    unwrapped(await binAnnotations([old?.id ?? '']));
    expect((await newestRows(5)).map(wordsIn)).toEqual(['the hall burnt', 'the dam was old']);
    expect((await newestRows(1)).map(wordsIn)).toEqual(['the hall burnt']);
    expect(await countLibrary()).toEqual({ kept: 2, binned: 1 });
  });

  it('are read by id, in the order asked for', async () => {
    const [one, other] = await save('flood', ['the dam held', 'the dam was old']);
    const rows = await rowsById([other?.id ?? '', 'gone', one?.id ?? '']);
    expect(rows.map(wordsIn)).toEqual(['the dam was old', 'the dam held']);
    expect(rows[0]?.article.headline).toBe('The flood in the valley');
  });

  it('are those of some articles', async () => {
    const [first] = await save('flood', ['the dam held', 'the dam was old']);
    await save('fire', ['the hall burnt']);
    const { articles, annotations } = await articlesOf([first?.article ?? '', 'gone', first?.article ?? '']);
    expect(articles).toHaveLength(1);
    expect(annotations).toHaveLength(2);
  });
});
