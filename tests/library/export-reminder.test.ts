import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isExportDue, restReminder } from '../../lib/library/backup/export-reminder.ts';

const kept = vi.hoisted(() => new Map<string, unknown>());
vi.mock('../../lib/browser/browser.ts', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: kept.get(key) }),
        set: async (things: object) => {
          for (const [key, value] of Object.entries(things)) kept.set(key, value);
        },
      },
    },
  },
}));

beforeEach(() => kept.clear());

const on = (day: string) => new Date(`${day}T12:00:00Z`);

describe('the reminder to export', () => {
  it('comes a month after the library was first opened, and not before', async () => {
    expect(await isExportDue(100, on('2026-01-01'))).toBe(false);
    expect(await isExportDue(100, on('2026-01-20'))).toBe(false);
    expect(await isExportDue(100, on('2026-02-05'))).toBe(true);
  });

  it('rests for a month when it was read or followed', async () => {
    await restReminder(on('2026-02-05'));
    expect(await isExportDue(100, on('2026-02-20'))).toBe(false);
    expect(await isExportDue(100, on('2026-03-20'))).toBe(true);
  });

  it('leaves a small library alone', async () => {
    await restReminder(on('2020-01-01'));
    expect(await isExportDue(3, on('2026-01-01'))).toBe(false);
  });
});
