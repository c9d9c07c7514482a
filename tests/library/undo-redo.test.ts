import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Annotation } from '../../lib/annotation/annotation.ts';
import { correctClaims } from '../../lib/library/corrections.ts';
import { readLibrary } from '../../lib/library/reader.ts';
import { rejectFinding } from '../../lib/library/reject.ts';
import { redoLast, undoLast } from '../../lib/library/undo.ts';
import {
  binAnnotations,
  changeAnnotation,
  emptyBinOlderThan,
  restoreAnnotations,
  saveClaims,
} from '../../lib/library/writer.ts';
import { freshLibrary, unwrapped } from './fresh-library.ts';
import { claim, newAnnotation, newArticle, wording } from './records.ts';

const PAGE = newArticle().canonicalUrl;
const CLAIMS = ['the dam held', 'nobody was hurt', 'the road is closed'];

type Deed = (annotations: readonly Annotation[]) => Promise<unknown>;

const which = fc.nat(CLAIMS.length - 1);
const idAt = (annotations: readonly Annotation[], index: number) =>
  annotations[index % annotations.length]?.id ?? '';

/** Everything that a reader does on a page, to whatever is there when it is done. */
const deed: fc.Arbitrary<Deed> = fc.oneof(
  which.map(
    (index): Deed =>
      () =>
        saveClaims(newArticle(), [
          newAnnotation(CLAIMS[index] ?? '', { claim: claim(CLAIMS[index] ?? '', index * 50) }),
        ]),
  ),
  fc.tuple(which, fc.string()).map(
    ([index, note]): Deed =>
      (annotations) =>
        changeAnnotation(idAt(annotations, index), { note, tags: [note.slice(0, 3)] }),
  ),
  which.map(
    (index): Deed =>
      (annotations) =>
        binAnnotations([idAt(annotations, index)]),
  ),
  which.map(
    (index): Deed =>
      (annotations) =>
        restoreAnnotations([idAt(annotations, index)]),
  ),
  which.map(
    (index): Deed =>
      () =>
        rejectFinding({
          page: PAGE,
          claim: String(index),
          content: [wording(CLAIMS[index] ?? '', index * 50)],
          when: '2026-04-14T09:00:00.000Z',
        }),
  ),
  fc.tuple(which, fc.boolean()).map(([index, isSplit]): Deed => {
    const content = [wording(CLAIMS[index] ?? '', index * 50)];
    const half = [wording('half', index * 50 + 7)];
    const contents = isSplit ? [content, half] : [content];
    return (annotations) =>
      correctClaims({
        page: PAGE,
        replaced: [content],
        by: contents.map((one) => ({ act: 'speech', source: [], cue: [], content: one })),
        claims: contents.map((one) => ({ ...claim('', 0), content: one })),
        annotations: annotations.slice(index, index + 1).map(({ id }) => id),
      });
  }),
);

/** Until nothing is left; answers how often it was done. */
async function all(step: typeof undoLast): Promise<number> {
  for (let count = 0; ; count++) {
    const done = await step();
    if (!done.ok) {
      expect(done.problem.code).toBe('nothing-left');
      return count;
    }
    expect(done.value.left).toBe(0);
  }
}

beforeEach(freshLibrary);

describe('undo and redo', () => {
  it('of any sequence of deeds, to the beginning and back, change nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 7 }), async (deeds) => {
        await freshLibrary();
        const empty = await readLibrary();
        for (const one of deeds) await one((await readLibrary()).annotations);
        const whole = await readLibrary();
        const undone = await all(undoLast);
        expect(await readLibrary()).toEqual(empty);
        expect(await all(redoLast)).toBe(undone);
        expect(await readLibrary()).toEqual(whole);
        expect(await all(undoLast)).toBe(undone);
        expect(await readLibrary()).toEqual(empty);
      }),
      { numRuns: 15 },
    );
  });

  it('go one step at a time, either way', async () => {
    const [saved] = unwrapped(await saveClaims(newArticle(), [newAnnotation('the dam held')]));
    for (const note of ['one', 'two']) await changeAnnotation(saved?.id ?? '', { note });
    const note = async () => (await readLibrary()).annotations[0]?.note;
    await undoLast();
    expect(await note()).toBe('one');
    await undoLast();
    expect(await note()).toBe('');
    await redoLast();
    expect(await note()).toBe('one');
    await redoLast();
    expect(await note()).toBe('two');
  });

  it('have nothing to redo once something else was done', async () => {
    const [saved] = unwrapped(await saveClaims(newArticle(), [newAnnotation('the dam held')]));
    await changeAnnotation(saved?.id ?? '', { note: 'one' });
    await undoLast();
    await changeAnnotation(saved?.id ?? '', { note: 'other' });
    expect(await redoLast()).toMatchObject({ ok: false, problem: { code: 'nothing-left' } });
    expect((await readLibrary()).annotations[0]?.note).toBe('other');
  });

  it('leave the emptying of the bin alone, which nobody did', async () => {
    const [saved] = unwrapped(await saveClaims(newArticle(), [newAnnotation('the dam held')]));
    await binAnnotations([saved?.id ?? '']);
    await emptyBinOlderThan('2100-01-01T00:00:00Z');
    await rejectFinding({
      page: PAGE,
      claim: '1',
      content: [wording('so', 1)],
      when: '2026-04-14T09:00:00.000Z',
    });
    unwrapped(await undoLast());
    expect((await readLibrary()).rejections).toEqual([]);
    await undoLast();
    expect((await readLibrary()).annotations).toEqual([]);
  });
});
