// @vitest-environment jsdom
import './spoken.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { createToaster } from '../../components/controls/toaster.ts';
import { LibraryApp } from '../../components/library/library-app.tsx';
import { createLibrarySession } from '../../components/library/library-session.ts';
import type { LibraryContents } from '../../lib/annotation/library-contents.ts';
import type { OpenedFile } from '../../lib/exchange/open-file.ts';
import type { BackgroundRequests } from '../../lib/messaging/protocol.ts';
import { done } from '../../lib/result.ts';
import { askOf, importsOf } from '../fixtures/surfaces/answering.ts';
import { SMALL_LIBRARY } from '../fixtures/surfaces/library.ts';
import { libraryInMemory } from '../fixtures/surfaces/library-in-memory.ts';
import { VISITED_VIEW } from '../fixtures/surfaces/views.ts';
import { all, one, press, settle, show, type } from './show.ts';

let asked: [keyof BackgroundRequests, unknown][];
let imported: OpenedFile[];
beforeEach(() => {
  asked = [];
  imported = [];
});

async function open(view: string, contents: LibraryContents | Error = SMALL_LIBRARY) {
  location.hash = view;
  const read = async () => {
    if (contents instanceof Error) throw contents;
    return contents;
  };
  const library = libraryInMemory(read, askOf(done(VISITED_VIEW), asked));
  const ports = { ...library, imports: importsOf(imported) };
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
