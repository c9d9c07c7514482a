import { beforeEach, describe, expect, it } from 'vitest';
import type { LibraryContents } from '../../lib/annotation/library-contents.ts';
import { readConflicts } from '../../lib/library/conflicts.ts';
import type { ImportProgress } from '../../lib/library/imports/import-progress.ts';
import { importing } from '../../lib/library/imports/importing.ts';
import { type ImportWorker, importsIn } from '../../lib/library/imports/worker-import.ts';
import { countLibrary } from '../../lib/library/paging.ts';
import { undo } from '../../lib/library/undo.ts';
import { madeLibrary } from '../bench/library/made-library.ts';
import { bundleOf } from './bundle-of.ts';
import { freshLibrary, unwrapped } from './fresh-library.ts';

beforeEach(freshLibrary);

/** A worker in this very thread. What it tells after its end is not heard, as of a true one. */
function workerHere(onTold: (kind: string) => void = () => undefined): ImportWorker {
  let isOver = false;
  const worker: ImportWorker = {
    onmessage: null,
    addEventListener: () => undefined,
    postMessage: (asked) =>
      void importing(asked, {
        postMessage(news) {
          onTold(news.kind);
          if (!isOver) worker.onmessage?.(new MessageEvent('message', { data: news }));
        },
      }),
    terminate() {
      isOver = true;
    },
  };
  return worker;
}

const fileOf = (contents: LibraryContents) => new File([bundleOf(contents)], 'made.jsonl');

function watched() {
  const controller = new AbortController();
  const told: ImportProgress[] = [];
  return {
    controller,
    told,
    watch: { signal: controller.signal, onProgress: (one: ImportProgress) => void told.push(one) },
  };
}

describe('an import in a worker', () => {
  it('tells how far it is, and by what it is undone', async () => {
    const { told, watch } = watched();
    const imports = importsIn(() => workerHere(), undo);
    const imported = unwrapped(await imports.carryOut(fileOf(madeLibrary(1200)), undefined, watch));
    expect(imported).toMatchObject({ summary: { added: 1200 }, entry: 1 });
    const steps = told.map(({ step }) => step);
    expect([...new Set(steps)]).toEqual(['reading', 'comparing', 'writing']);
    const shares = told.flatMap(({ share }) => share ?? []);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });

  it('changes nothing when it is cancelled before it starts', async () => {
    const { controller, watch } = watched();
    controller.abort();
    const imports = importsIn(() => workerHere(), undo);
    const cancelled = await imports.carryOut(fileOf(madeLibrary(10)), undefined, watch);
    expect(cancelled).toMatchObject({ problem: { code: 'import-cancelled' } });
    expect(await countLibrary()).toEqual({ kept: 0, binned: 0 });
  });

  it('is taken back when it was written just before it was cancelled', async () => {
    const { controller, watch } = watched();
    const worker = () => workerHere((kind) => kind === 'carried out' && controller.abort());
    const cancelled = await importsIn(worker, undo).carryOut(fileOf(madeLibrary(10)), undefined, watch);
    expect(cancelled).toMatchObject({ problem: { code: 'import-cancelled' } });
    expect(await countLibrary()).toEqual({ kept: 0, binned: 0 });
  });

  it('that breaks is told of', async () => {
    const { watch } = watched();
    const worker: ImportWorker = {
      ...workerHere(),
      postMessage: () => undefined,
      addEventListener: (_, onBroken) => onBroken(),
    };
    const broken = await importsIn(() => worker, undo).plan(fileOf(madeLibrary(1)), undefined, watch);
    expect(broken).toMatchObject({ problem: { code: 'import-failed' } });
  });
});

describe('conflicts', () => {
  it('are read with every version, the one that stands first', async () => {
    const { articles, annotations } = madeLibrary(1);
    const [made] = annotations;
    if (!made) throw new Error('Nothing was made.');
    const edited = (note: string, modified: string) => ({
      ...made,
      note,
      modified,
      earlier: [made.modified],
    });
    const mine = edited('mine', '2026-01-06T08:00:00.000Z');
    const theirs = edited('theirs', '2026-01-07T08:00:00.000Z');
    const imports = importsIn(() => workerHere(), undo);
    for (const one of [mine, theirs])
      unwrapped(await imports.carryOut(fileOf({ articles, annotations: [one] }), undefined, watched().watch));
    const { total, first } = await readConflicts(5);
    expect(total).toBe(1);
    expect(first[0]?.versions.map(({ note }) => note)).toEqual(['theirs', 'mine']);
  });
});
