// @vitest-environment jsdom
import './spoken.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { LibraryProblem } from '../../lib/library/problems.ts';
import type { BackgroundRequests } from '../../lib/messaging/protocol.ts';
import { importsOf } from '../fixtures/surfaces/answering.ts';
import { SMALL_LIBRARY } from '../fixtures/surfaces/library.ts';
import { type Asked, find, openLibraryAt, cardsShown as rows } from './library-scene.tsx';
import { all, key, one, press, settle } from './show.ts';

let asked: Asked;
let imported: File[];
beforeEach(() => {
  asked = [];
  imported = [];
});

const open = (address: string, contents: Parameters<typeof openLibraryAt>[1] = SMALL_LIBRARY) =>
  openLibraryAt(address, contents, { imports: importsOf(imported) }, asked);
const requests = (name: keyof BackgroundRequests) =>
  asked.filter(([one]) => one === name).map(([, input]) => input);

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

  it('leaves what is being typed alone as other claims go', async () => {
    const root = await open('claims');
    await key(all('checkbox', /^Select/)[2]?.closest('li') ?? root, 'Enter');
    const note = one('textbox', /^Note/);
    all('button', 'Move to the bin')[0]?.click();
    await settle();
    await settle();
    expect(rows()).toBe(6);
    expect(note.isConnected).toBe(true);
    expect(one('textbox', /^Note/)).toBe(note);
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
    expect(imported.map(({ name }) => name)).toEqual(['class-a.json']);
  });

  it('can be let be', async () => {
    const root = await open('data');
    await choose();
    await press('button', 'Cancel');
    expect(root.textContent).not.toMatch(/would bring/);
    expect(imported).toEqual([]);
  });
});
