import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { exporting } from '../../lib/library/exports/exporting.ts';
import {
  type ExportAsked,
  type ExportNews,
  type ExportOrder,
  type ExportWorker,
  exportsIn,
} from '../../lib/library/exports/worker-export.ts';
import { importFile } from '../../lib/library/imports/import-file.ts';
import { readLibrary } from '../../lib/library/reader.ts';
import { madeLibrary } from '../bench/library/made-library.ts';
import { bundleOf } from './bundle-of.ts';
import { freshLibrary } from './fresh-library.ts';

const NOW = '2026-03-01T12:00:00.000Z';
const COUNT = 700;
const everything: ExportAsked = {
  format: 'bundle',
  part: { withBin: true },
  withTexts: false,
  options: { now: NOW },
};

/** A worker in this very thread. */
class Here implements ExportWorker {
  onmessage: ExportWorker['onmessage'] = null;
  isEnded = false;
  broken = () => {};
  postMessage(order: ExportOrder) {
    const tell = (data: ExportNews) => !this.isEnded && this.onmessage?.(new MessageEvent('x', { data }));
    void exporting(order, { postMessage: tell });
  }
  terminate() {
    this.isEnded = true;
  }
  addEventListener(_type: 'error', onBroken: () => void) {
    this.broken = onBroken;
  }
}

beforeEach(async () => {
  await freshLibrary();
  await importFile('made.sayso.jsonl', bundleOf(madeLibrary(COUNT)));
});

const watching = () => {
  const told: number[] = [];
  const controller = new AbortController();
  return { told, controller, signal: controller.signal, onProgress: (more: number) => void told.push(more) };
};

describe('an export in a worker', () => {
  it('writes the file that was asked for, and tells how far it is', async () => {
    const watch = watching();
    const worker = new Here();
    const written = await exportsIn(() => worker)(everything, watch);
    if (!written.ok) throw new Error(written.problem.message);
    expect(written.value.type).toBe('application/x-ndjson');
    const lines = (await written.value.text()).trimEnd().split('\n');
    expect(lines).toHaveLength(COUNT / 10 + COUNT + 2);
    expect(watch.told.length).toBeGreaterThan(1);
    expect(watch.told.reduce((sum, more) => sum + more)).toBe(COUNT);
    expect(worker.isEnded).toBe(true);
  });

  it('of a part has that part', async () => {
    const [first] = (await readLibrary()).annotations;
    const only = new Set([first?.id ?? '']);
    const asked = { ...everything, format: 'json-lines', part: { withBin: false, only } };
    const written = await exportsIn(() => new Here())(asked, watching());
    expect(written.ok && (await written.value.text()).trimEnd().split('\n')).toHaveLength(1);
  });

  it('can be cancelled at any moment, and then ends its worker', async () => {
    const before = watching();
    before.controller.abort();
    const cancelled = { ok: false, problem: { code: 'export-cancelled' } };
    expect(await exportsIn(() => new Here())(everything, before)).toMatchObject(cancelled);
    const meanwhile = watching();
    const worker = new Here();
    const writing = exportsIn(() => worker)(everything, {
      ...meanwhile,
      onProgress: () => meanwhile.controller.abort(),
    });
    expect(await writing).toMatchObject(cancelled);
    expect(worker.isEnded).toBe(true);
  });

  it('that breaks says so', async () => {
    const worker = new Here();
    worker.postMessage = () => worker.broken();
    expect(await exportsIn(() => worker)(everything, watching())).toMatchObject({
      ok: false,
      problem: { code: 'export-failed' },
    });
  });

  it('of a library that cannot be read says what is wrong with it', async () => {
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = () => {
      throw new DOMException('No annotations', 'NotFoundError');
    };
    const written = await exportsIn(() => new Here())(everything, watching());
    IDBDatabase.prototype.transaction = transaction;
    expect(written).toMatchObject({ ok: false, problem: { code: 'library-damaged' } });
  });
});
