import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Backup, BackupShelf } from '../../lib/library/backup/backup-shelf.ts';
import { pack, unpack } from '../../lib/library/backup/packed.ts';
import { outdated } from '../../lib/library/backup/rolling.ts';
import { readLibrary } from '../../lib/library/reader.ts';
import { changeAnnotation, saveClaims } from '../../lib/library/writer.ts';
import { freshLibrary, unwrapped } from './fresh-library.ts';
import { newAnnotation, newArticle } from './records.ts';

// The shelf's file imports the browser's extension API, which a test process does not have; the tests bring a shelf.
vi.mock('../../lib/browser/browser.ts', () => ({ browser: {} }));
const { backUpIfDue, restoreBackup } = await import('../../lib/library/backup/backup.ts');

function memoryShelf(): BackupShelf {
  const kept = new Map<string, { backup: Backup; content: string }>();
  return {
    list: async () => [...kept.values()].map(({ backup }) => backup),
    read: async (when) => kept.get(when)?.content,
    replace: async (backup, content, dropped) => {
      kept.set(backup.when, { backup, content });
      for (const { when } of dropped) kept.delete(when);
    },
  };
}

const inDays = (days: number) => new Date(Date.now() + days * 24 * 60 * 60 * 1000);
const save = async (content: string) =>
  unwrapped(await saveClaims(newArticle(), [newAnnotation(content)]))[0]?.id ?? '';

beforeEach(freshLibrary);

describe('the rolling backup', () => {
  it('gives a lost library back', async () => {
    const shelf = memoryShelf();
    await save('the dam held');
    const before = await readLibrary();
    expect(await backUpIfDue(inDays(0.1), shelf)).toBe(true);
    await freshLibrary();
    const [backup] = await shelf.list();
    expect(unwrapped(await restoreBackup(backup?.when ?? '', shelf))).toMatchObject({ added: 1 });
    expect(await readLibrary()).toEqual(before);
  });

  it('is made once a day, and only of a library that changed', async () => {
    const shelf = memoryShelf();
    const id = await save('the dam held');
    expect(await backUpIfDue(inDays(0), shelf)).toBe(true);
    unwrapped(await changeAnnotation(id, { note: 'later' }));
    expect(await backUpIfDue(inDays(0.5), shelf)).toBe(false);
    expect(await backUpIfDue(inDays(1.5), shelf)).toBe(true);
    expect(await backUpIfDue(inDays(3), shelf)).toBe(false);
  });

  it('never lets an empty library take the place of a full one', async () => {
    const shelf = memoryShelf();
    await save('the dam held');
    await backUpIfDue(inDays(0.1), shelf);
    await freshLibrary();
    expect(await backUpIfDue(inDays(9), shelf)).toBe(false);
    expect(await shelf.list()).toHaveLength(1);
  });

  it('says so when a backup is damaged', async () => {
    const shelf = memoryShelf();
    await shelf.replace({ when: 'x', annotations: 1, bytes: 4 }, 'AAAA', []);
    expect(await restoreBackup('x', shelf)).toMatchObject({ ok: false, problem: { code: 'backup-damaged' } });
  });

  it('keeps the newest three and the newest of the last months', () => {
    const days = [
      '2026-03-09',
      '2026-03-08',
      '2026-03-07',
      '2026-03-01',
      '2026-02-20',
      '2026-02-01',
      '2025-12-24',
      '2025-11-01',
    ];
    const backups = days.map((when) => ({ when, annotations: 1, bytes: 1 }));
    expect(outdated(backups).map(({ when }) => when)).toEqual(['2026-03-01', '2026-02-01', '2025-11-01']);
  });
});

describe('packing', () => {
  it('gives the text back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme', maxLength: 200 })), async (chunks) => {
        expect(await unpack(await pack(chunks))).toBe(chunks.join(''));
      }),
      { numRuns: 30 },
    );
    const long = Array.from({ length: 20_000 }, (_, at) => `${at * 7919} `);
    expect(await unpack(await pack(long))).toBe(long.join(''));
  });
});
