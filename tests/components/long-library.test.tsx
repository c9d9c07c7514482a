// @vitest-environment jsdom
import './spoken.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { LibraryContents } from '../../lib/annotation/library-contents.ts';
import { DEFAULT_SETTINGS, type LibraryColumn } from '../../lib/settings/settings.ts';
import { longLibrary } from '../fixtures/surfaces/long-library.ts';
import { openLibraryAt, cardsShown as rows } from './library-scene.tsx';
import { key, press, settle } from './show.ts';

let kept: (readonly LibraryColumn[])[];
beforeEach(() => {
  kept = [];
  // The test's document has no layout to scroll.
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
});

const open = (address: string, contents: LibraryContents) =>
  openLibraryAt(address, contents, {
    columns: {
      chosen: DEFAULT_SETTINGS.libraryColumns,
      keep: async (chosen) => void kept.push(chosen),
    },
  });

describe('a long library', () => {
  const LONG = longLibrary(120);
  const inFocus = () => document.activeElement?.getAttribute('data-index');

  it('shows the rows that are in sight, and tells how many there are', async () => {
    const root = await open('claims', LONG);
    expect(root.querySelector('output')?.textContent).toBe('120 claims');
    expect(rows()).toBeGreaterThan(5);
    expect(rows()).toBeLessThan(100);
    expect(root.querySelector('.saved')?.getAttribute('aria-setsize')).toBe('120');
  });

  it('is a table where the address says so: sorted by its heads, the other way on a second press', async () => {
    const root = await open('claims?layout=table', LONG);
    const head = () =>
      [...root.querySelectorAll('th[aria-sort]')].map((one) => one.getAttribute('aria-sort'));
    expect(root.querySelector('[role=grid]')?.getAttribute('aria-rowcount')).toBe('121');
    await press('button', 'Source');
    await settle();
    expect(head()[0]).toBe('ascending');
    expect(location.hash).toContain('sort=source');
    await press('button', 'Source');
    expect(head()[0]).toBe('descending');
    expect(location.hash).toContain('reversed');
  });

  it('is walked through and ticked by keys', async () => {
    const root = await open('claims?layout=table', LONG);
    const row = (index: number) => {
      const found = root.querySelector<HTMLElement>(`[data-index="${index}"]`);
      if (!found) throw new Error(`No row ${index}`);
      return found;
    };
    row(0).focus();
    await key(row(0), 'ArrowDown');
    expect(inFocus()).toBe('1');
    await key(row(1), ' ');
    expect(root.querySelectorAll('[aria-selected=true]')).toHaveLength(1);
    await key(row(1), 'End');
    await settle();
    expect(row(119).tabIndex).toBe(0);
    await key(row(119), 'Home');
    expect(inFocus()).toBe('0');
  });

  it('opens a claim beside the table, as the address says, and closes it again', async () => {
    const root = await open('claims?layout=table', LONG);
    const [first] = root.querySelectorAll<HTMLElement>('.claim-row');
    if (!first) throw new Error('No row');
    await key(first, 'Enter');
    expect(location.hash).toContain('claim=urn');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('The claim that is open');
    await press('button', 'Close the claim');
    expect(location.hash).not.toContain('claim=');
    expect(inFocus()).toBe('0');
  });

  it('keeps which columns are shown', async () => {
    const root = await open('claims?layout=table', LONG);
    const heads = () => [...root.querySelectorAll('th')].map((one) => one.textContent);
    expect(heads()).not.toContain('Headline');
    await press('checkbox', 'Headline');
    expect(heads()).toContain('Headline');
    expect(kept).toContainEqual(['source', 'outlet', 'headline', 'published', 'tags']);
  });

  it('ticks all that is found, in sight or not, and changes all of it at once', async () => {
    await open('claims?layout=table', LONG);
    await press('checkbox', 'Select all claims found');
    await settle();
    expect(document.querySelector('.bulk strong')?.textContent).toBe('120 selected');
  });
});
