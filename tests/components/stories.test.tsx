// @vitest-environment jsdom
import './spoken.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { StoryGrouper } from '../../components/compare/story-grouping.ts';
import type { LibraryContents } from '../../lib/annotation/library-contents.ts';
import type { Story } from '../../lib/compare/stories.ts';
import type { BackgroundRequests } from '../../lib/messaging/protocol.ts';
import { done } from '../../lib/result.ts';
import { askOf } from '../fixtures/surfaces/answering.ts';
import { SMALL_LIBRARY } from '../fixtures/surfaces/library.ts';
import { libraryInMemory } from '../fixtures/surfaces/library-in-memory.ts';
import { VISITED_VIEW } from '../fixtures/surfaces/views.ts';
import { showLibrary } from './library-scene.tsx';
import { all, one, press, settle, type } from './show.ts';

let asked: [keyof BackgroundRequests, unknown][];
beforeEach(() => {
  asked = [];
});
const ids = SMALL_LIBRARY.articles.map(({ id }) => id);
const STORY: Story = {
  id: ids[0] ?? '',
  name: 'The ferry talks',
  isNamedByReader: false,
  isPinned: false,
  articles: ids.slice(0, 2),
};

async function open(groupStories: StoryGrouper, contents: LibraryContents = SMALL_LIBRARY) {
  location.hash = 'compare';
  const library = libraryInMemory(async () => contents, askOf(done(VISITED_VIEW), asked));
  const ports = { ...library, groupStories };
  await showLibrary(ports);
}
const found: StoryGrouper = () => ({ stories: Promise.resolve([STORY]), cancel: () => undefined });
const choose = async () => {
  await vi.waitFor(() => one('button', /^The ferry talks/), { timeout: 10_000 });
  await press('button', /^The ferry talks/);
};
const requests = (name: keyof BackgroundRequests) =>
  asked.filter(([one]) => one === name).map(([, input]) => input);

describe('the stories of the library', () => {
  it('shows the articles of the story chosen, and no others', async () => {
    await open(found);
    await choose();
    expect(all('checkbox', /./).filter((box) => box instanceof HTMLInputElement && box.checked)).toHaveLength(
      2,
    );
  });

  it('keeps a name that the reader gives', async () => {
    await open(found);
    await choose();
    await type(one('textbox', 'Name of the story'), 'Ferries');
    await press('button', 'Keep as my story');
    expect(requests('story.keep')).toEqual([{ story: { articles: STORY.articles, name: 'Ferries' } }]);
  });

  it('takes an article in that its reader adds', async () => {
    const mine = { id: 'mine', name: STORY.name, articles: ids.slice(0, 1) };
    await open(
      () => ({
        stories: Promise.resolve([{ ...STORY, ...mine, isNamedByReader: true }]),
        cancel: () => undefined,
      }),
      { ...SMALL_LIBRARY, stories: [mine] },
    );
    await choose();
    const choice = one('combobox', 'Add an article to this story');
    if (!(choice instanceof HTMLSelectElement)) throw new Error('No choice of articles.');
    const [, other] = choice.options;
    choice.value = other?.value ?? '';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(requests('story.keep')).toEqual([]);
    await press('button', 'Add it');
    expect(requests('story.keep')).toEqual([{ story: { ...mine, articles: [ids[0], other?.value] } }]);
  });

  it('takes an article out', async () => {
    await open(found);
    await choose();
    const [first] = all('button', /^Not this story/);
    first?.click();
    await settle();
    expect(requests('story.part')).toEqual([{ stay: [ids[1]], out: [ids[0]] }]);
  });

  it('tells how far it is, and stops on a press with the reader’s own stories left', async () => {
    let cancelled = false;
    await open((_, onProgress) => {
      queueMicrotask(() => onProgress(500, 20_000));
      return {
        stories: new Promise(() => undefined),
        cancel: () => {
          cancelled = true;
        },
      };
    });
    const told = () => document.querySelector('progress')?.getAttribute('aria-label');
    await vi.waitFor(() => expect(told()).toBe('Grouping your library: 500 of 20,000 articles'), {
      timeout: 10_000,
    });
    await press('button', 'Stop');
    expect(cancelled).toBe(true);
    expect(document.body.textContent).toContain('Grouping was stopped');
  });
});
