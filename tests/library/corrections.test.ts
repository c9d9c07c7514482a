import { beforeEach, describe, expect, it } from 'vitest';
import type { CorrectedClaim } from '../../lib/annotation/correction/page-correction.ts';
import {
  correctClaims,
  correctionsOfPage,
  joinSpeakers,
  putBackClaims,
} from '../../lib/library/corrections.ts';
import { readJournal, readLibrary } from '../../lib/library/reader.ts';
import { undo } from '../../lib/library/undo.ts';
import { saveClaims } from '../../lib/library/writer.ts';
import { freshLibrary, unwrapped } from './fresh-library.ts';
import { claim, newAnnotation, newArticle, wording } from './records.ts';

const PAGE = newArticle().canonicalUrl;
const corrected = (content: string, start = 0): CorrectedClaim => ({
  act: 'speech',
  source: [wording('The mayor', 200)],
  cue: [],
  content: [wording(content, start)],
});
const correct = async (
  from: readonly [string, number][],
  to: readonly [string, number][],
  ids: string[] = [],
) =>
  unwrapped(
    await correctClaims({
      page: PAGE,
      replaced: from.map(([content, start]) => [wording(content, start)]),
      by: to.map(([content, start]) => corrected(content, start)),
      claims: to.map(([content, start]) => claim(content, start)),
      annotations: ids,
    }),
  );
const contents = async () =>
  (await correctionsOfPage(PAGE)).map((one) =>
    one.correction === 'claim'
      ? {
          replaced: one.replaced.map((content) => content[0]?.text),
          by: one.by.map(({ content }) => content[0]?.text),
        }
      : one,
  );
const undoNewest = async () => {
  const [newest] = await readJournal(1);
  return undo(newest?.id ?? 0);
};

beforeEach(freshLibrary);

describe('a correction', () => {
  it('is kept for its page alone, and taken back by one undo', async () => {
    await correct([['the dam held', 0]], [['the dam', 0]]);
    expect(await contents()).toEqual([{ replaced: ['the dam held'], by: ['the dam'] }]);
    expect(await correctionsOfPage('https://courier.example/floo')).toEqual([]);
    await undoNewest();
    expect(await contents()).toEqual([]);
  });

  it('of a corrected claim takes the place of the first', async () => {
    await correct(
      [['the dam held', 0]],
      [
        ['the dam', 0],
        ['held', 8],
      ],
    );
    await correct([['held', 8]], [['held all', 8]]);
    expect(await contents()).toEqual([{ replaced: ['the dam held'], by: ['the dam', 'held all'] }]);
    await undoNewest();
    expect(await contents()).toEqual([{ replaced: ['the dam held'], by: ['the dam', 'held'] }]);
  });

  it('that joins two corrected claims is one', async () => {
    await correct([['one', 0]], [['one more', 0]]);
    await correct([['two', 50]], [['two more', 50]]);
    await correct(
      [
        ['one more', 0],
        ['two more', 50],
      ],
      [['both', 0]],
    );
    expect(await contents()).toEqual([{ replaced: ['one', 'two'], by: ['both'] }]);
  });
});

describe('saved claims that are corrected', () => {
  it('say the corrected words, and keep what their reader wrote', async () => {
    const [saved] = unwrapped(
      await saveClaims(newArticle(), [newAnnotation('the dam held', { tags: ['dam'], note: 'Check.' })]),
    );
    await correct(
      [['the dam held', 0]],
      [
        ['the dam', 0],
        ['held', 8],
      ],
      [saved?.id ?? ''],
    );
    const { annotations } = await readLibrary();
    expect(annotations).toHaveLength(2);
    expect(annotations.find(({ id }) => id === saved?.id)).toMatchObject({
      origin: 'corrected',
      tags: ['dam'],
      note: 'Check.',
      claim: { content: [{ text: 'the dam' }] },
    });
    await undoNewest();
    expect((await readLibrary()).annotations).toEqual([saved]);
  });

  it('become one where they are joined; the other one waits in the bin', async () => {
    const saved = unwrapped(
      await saveClaims(newArticle(), [
        newAnnotation('one', { tags: ['a'] }),
        newAnnotation('two', { claim: claim('two', 50), tags: ['b'], note: 'So.' }),
      ]),
    );
    await correct(
      [
        ['one', 0],
        ['two', 50],
      ],
      [['both', 0]],
      saved.map(({ id }) => id),
    );
    const { annotations } = await readLibrary();
    expect(annotations.filter(({ binned }) => binned === undefined)).toMatchObject([
      { tags: ['a', 'b'], note: 'So.', claim: { content: [{ text: 'both' }] } },
    ]);
    expect(annotations).toHaveLength(2);
  });
});

describe('claims put back to what was found', () => {
  it('are corrected no more, and saved as they were found with what their reader wrote', async () => {
    const [saved] = unwrapped(
      await saveClaims(newArticle(), [newAnnotation('the dam held', { tags: ['dam'] })]),
    );
    await correct(
      [['the dam held', 0]],
      [
        ['the dam', 0],
        ['held', 8],
      ],
      [saved?.id ?? ''],
    );
    const ids = (await readLibrary()).annotations.map(({ id }) => id);
    unwrapped(
      await putBackClaims({
        page: PAGE,
        corrected: [[wording('held', 8)]],
        claims: [claim('the dam held', 0)],
        annotations: [saved?.id ?? '', ...ids.filter((id) => id !== saved?.id)],
      }),
    );
    expect(await contents()).toEqual([]);
    const { annotations } = await readLibrary();
    expect(annotations.filter(({ binned }) => binned === undefined)).toMatchObject([
      { id: saved?.id, origin: 'found', tags: ['dam'], claim: { content: [{ text: 'the dam held' }] } },
    ]);
    await undoNewest();
    expect(await contents()).toEqual([{ replaced: ['the dam held'], by: ['the dam', 'held'] }]);
  });
});

describe('two sources said to be one', () => {
  it('are kept, with the saved claims, and taken back together', async () => {
    const [saved] = unwrapped(await saveClaims(newArticle(), [newAnnotation('the dam held')]));
    const change = {
      claim: claim('the dam held', 0, { source: { ...wording('he', 9), name: 'The mayor' } }),
    };
    const correction = { correction: 'speaker', page: PAGE, name: 'he', into: 'The mayor' } as const;
    unwrapped(await joinSpeakers(correction, [{ id: saved?.id ?? '', change }]));
    expect(await correctionsOfPage(PAGE)).toEqual([correction]);
    expect((await readLibrary()).annotations).toMatchObject([change]);
    await undoNewest();
    expect(await correctionsOfPage(PAGE)).toEqual([]);
    expect((await readLibrary()).annotations).toEqual([saved]);
  });
});
