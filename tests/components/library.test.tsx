// @vitest-environment jsdom
import './spoken.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createToaster } from '../../components/controls/toaster.ts';
import { LibraryApp } from '../../components/library/library-app.tsx';
import { createLibrarySession } from '../../components/library/library-session.ts';
import type { LibraryContents } from '../../lib/annotation/library-contents.ts';
import type { OpenedFile } from '../../lib/exchange/open-file.ts';
import { LibraryProblem } from '../../lib/library/problems.ts';
import type { BackgroundRequests } from '../../lib/messaging/protocol.ts';
import { done } from '../../lib/result.ts';
import { DEFAULT_SETTINGS, type LibraryColumn } from '../../lib/settings/settings.ts';
import { askOf, importsOf } from '../fixtures/surfaces/answering.ts';
import { SMALL_LIBRARY } from '../fixtures/surfaces/library.ts';
import { libraryInMemory } from '../fixtures/surfaces/library-in-memory.ts';
import { longLibrary } from '../fixtures/surfaces/long-library.ts';
import { VISITED_VIEW } from '../fixtures/surfaces/views.ts';
import { all, key, one, press, settle, show, type } from './show.ts';

let asked: [keyof BackgroundRequests, unknown][];
let imported: OpenedFile[];
let kept: (readonly LibraryColumn[])[];
beforeEach(() => {
  asked = [];
  imported = [];
  kept = [];
  // The test's document has no layout to scroll.
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
});

async function open(
  view: string,
  contents: LibraryContents | Error | (() => LibraryContents) = SMALL_LIBRARY,
) {
  location.hash = view;
  const read = async () => {
    if (contents instanceof Error) throw contents;
    return typeof contents === 'function' ? contents() : contents;
  };
  const library = libraryInMemory(read, askOf(done(VISITED_VIEW), asked));
  const columns = {
    chosen: DEFAULT_SETTINGS.libraryColumns,
    keep: async (chosen: readonly LibraryColumn[]) => void kept.push(chosen),
  };
  const ports = { ...library, imports: importsOf(imported), columns };
  const session = createLibrarySession(ports, createToaster());
  const root = await show(<LibraryApp session={session} />);
  await settle();
  await settle();
  return root;
}
/** Looking something up takes a few turns. */
async function find(text: string) {
  await type(one('searchbox'), text);
  await settle();
  await settle();
}
const requests = (name: keyof BackgroundRequests) =>
  asked.filter(([one]) => one === name).map(([, input]) => input);
const rows = () => document.querySelectorAll('.saved').length;

describe('the library', () => {
  it('shows what is saved and not what is in the bin', async () => {
    await open('claims');
    expect(rows()).toBe(7);
  });

  it('marks the saved words in their sentence', async () => {
    await open('claims');
    const sentence = document.querySelector('.saved-sentence');
    expect(sentence?.textContent).toMatch(/^Maret Oja says 52 crew/);
    expect(sentence?.querySelector('mark')?.textContent).toMatch(/^52 crew members/);
  });

  it('leads back to the claim in its article', async () => {
    await open('claims');
    const [link] = all('link', /^Union wants/);
    expect(link?.getAttribute('href')).toMatch(
      /^https:\/\/radiovest\.example\/news\/ferries#:~:text=52%20crew/,
    );
  });

  it('finds by words, and narrows down by facets', async () => {
    await open('claims');
    await find('crew');
    expect(rows()).toBe(2);
    await press('checkbox', /^Radio Vest/);
    expect(rows()).toBe(1);
  });

  it('offers the best match only where words were typed', async () => {
    await open('claims');
    const offered = () =>
      [...one('combobox', /^Sort by/).querySelectorAll('option')].map(({ value }) => value);
    expect(offered()).not.toContain('best');
    await find('outlet:radio');
    expect(offered()).not.toContain('best');
    await find('crew');
    expect(offered()).toContain('best');
  });

  it('says that nothing fits, and clears the search on a press', async () => {
    await open('claims');
    await find('zeppelin');
    expect(rows()).toBe(0);
    await press('button', 'Clear the search');
    expect(rows()).toBe(7);
  });

  it('moves what is selected to the bin, and takes it back on undo', async () => {
    await open('claims');
    for (const box of all('checkbox', /^Select the claim of Maret Oja/).slice(0, 2)) box.click();
    await settle();
    await press('button', 'Move to the bin');
    expect(requests('annotation.bin')).toMatchObject([{ ids: [expect.any(String), expect.any(String)] }]);
    expect(rows()).toBe(5);
    await press('button', 'Undo');
    expect(rows()).toBe(7);
  });

  it('restores from the bin', async () => {
    await open('bin');
    expect(rows()).toBe(1);
    await press('button', 'Restore');
    expect(requests('annotation.restore')).toHaveLength(1);
    expect(rows()).toBe(0);
  });

  it('says what will stand here while it is empty', async () => {
    const root = await open('claims', { articles: [], annotations: [] });
    expect(root.textContent).toMatch(/Nothing saved yet/);
  });

  it('says what is kept when it cannot be read', async () => {
    const root = await open('claims', new Error('blocked'));
    expect(root.querySelector('[role=alert]')?.textContent).toMatch(/Nothing was changed/);
    expect(all('button', 'Try again')).toHaveLength(1);
  });
});

describe('an upgrade while another tab holds the library', () => {
  it('names the tabs to close, and reads the library when it is asked again', async () => {
    let isHeld = true;
    const root = await open('claims', () => {
      if (isHeld) throw new LibraryProblem('library-blocked', 'Close the other Sayso tabs, then try again.');
      return SMALL_LIBRARY;
    });
    expect(root.querySelector('[role=alert]')?.textContent).toContain('Close the other Sayso tabs');
    isHeld = false;
    await press('button', 'Try again');
    await settle();
    expect(rows()).toBe(7);
  });
});

describe('the search box', () => {
  const offered = () => all('option').map(({ textContent }) => textContent);

  it('offers fields and their values, taken by keys', async () => {
    await open('claims');
    await find('ou');
    expect(offered()).toEqual(['outlet:']);
    await key(one('searchbox'), 'ArrowDown');
    await key(one('searchbox'), 'Enter');
    expect(offered()).toEqual(['outlet:"The Velmar Courier" ', 'outlet:"Radio Vest" ']);
    await key(one('searchbox'), 'ArrowUp');
    await key(one('searchbox'), 'Enter');
    await settle();
    await settle();
    expect(one('searchbox')).toHaveProperty('value', 'outlet:"Radio Vest" ');
    expect(offered()).toEqual([]);
    expect(rows()).toBe(1);
  });

  it('puts what it offers away on Escape, and keeps what was typed', async () => {
    await open('claims');
    await find('ta');
    expect(offered()).toEqual(['tag:']);
    await key(one('searchbox'), 'Escape');
    expect(offered()).toEqual([]);
    expect(one('searchbox')).toHaveProperty('value', 'ta');
  });

  it('says what was most likely meant otherwise', async () => {
    const root = await open('claims?q=sorce%3Awho after%3Ayesterday');
    const hints = root.querySelector('.search-hints')?.textContent;
    expect(hints).toContain('There is no field called “sorce”');
    expect(hints).toContain('Did you mean “source”?');
    expect(hints).toContain('“yesterday” is no day.');
  });
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

describe('an import', () => {
  async function choose() {
    const field = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!field) throw new Error('No file field');
    const file = new File(['{}'], 'class-a.json');
    Object.defineProperty(field, 'files', { value: [file], configurable: true });
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    await settle();
  }

  it('says first what it would do, and does it only on a second press', async () => {
    const root = await open('data');
    await choose();
    expect(root.textContent).toMatch(/class-a\.json would bring/);
    expect(imported).toEqual([]);
    await press('button', 'Import');
    expect(imported).toEqual([{ fileName: 'class-a.json', text: '{}' }]);
  });

  it('can be let be', async () => {
    const root = await open('data');
    await choose();
    await press('button', 'Cancel');
    expect(root.textContent).not.toMatch(/would bring/);
    expect(imported).toEqual([]);
  });
});
