import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, settingsFrom } from '../../lib/settings/settings.ts';

describe('settings', () => {
  it('are the defaults where nothing is stored', () => {
    expect(settingsFrom(undefined)).toEqual(DEFAULT_SETTINGS);
  });

  it('come back as they were stored', () => {
    const chosen = { ...DEFAULT_SETTINGS, highlights: 'blue', threshold: 0.8, creator: 'Ada' };
    expect(settingsFrom(chosen)).toEqual(chosen);
  });

  it('fall back one by one where a value makes no sense', () => {
    expect(settingsFrom({ threshold: 7, highlights: 'neon', highlighting: false })).toEqual({
      ...DEFAULT_SETTINGS,
      highlighting: false,
    });
  });

  it('keep statuses as typed, but for white space, doubles and what is too much', () => {
    const typed = [' checked ', 'checked', '', 'x'.repeat(99), 7];
    expect(settingsFrom({ statuses: typed }).statuses).toEqual(['checked', 'x'.repeat(60)]);
    expect(settingsFrom({ statuses: [] }).statuses).toEqual([]);
    expect(
      settingsFrom({ statuses: Array.from({ length: 99 }, (_, index) => String(index)) }).statuses,
    ).toHaveLength(24);
  });

  it('keep columns of the table that there are, in the order of the table', () => {
    expect(settingsFrom({ libraryColumns: ['tags', 'nonsense', 'source', 7] }).libraryColumns).toEqual([
      'source',
      'tags',
    ]);
    expect(settingsFrom({ libraryColumns: [] }).libraryColumns).toEqual([]);
  });

  it('are settings, whatever is stored', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const settings = settingsFrom(stored);
        expect(settingsFrom(settings)).toEqual(settings);
      }),
    );
  });
});
