import { describe, expect, it, vi } from 'vitest';
import { createListing, PAGE, PLAIN } from '../../components/library/listing/listing.ts';
import { ROWS_AT_ONCE } from '../../lib/library/rows-at-once.ts';
import type { ClaimSearch } from '../../lib/library/search/search-request.ts';
import { done } from '../../lib/result.ts';
import { askOf } from '../fixtures/surfaces/answering.ts';
import { libraryInMemory } from '../fixtures/surfaces/library-in-memory.ts';
import { longLibrary } from '../fixtures/surfaces/long-library.ts';
import { VISITED_VIEW } from '../fixtures/surfaces/views.ts';

const { store, search } = libraryInMemory(async () => longLibrary(100), askOf(done(VISITED_VIEW)));

/** An index that answers when it is told to, as one that is being made anew. */
function slowSearch() {
  let answer = () => {};
  const made = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const asked = vi.fn<ClaimSearch['find']>(async (...request) => {
    await made;
    return search.find(...request);
  });
  return { search: { ...search, find: asked }, asked, answer };
}

describe('the list of claims, when it is opened', () => {
  it('shows what fills a window from the library itself, before the index is asked for anything', async () => {
    const slow = slowSearch();
    const { listed, show } = createListing({ store, search: slow.search });
    const shown = show(PLAIN);
    const [first] = await new Promise<(typeof listed.value)[]>((resolve) => {
      slow.asked.mockImplementationOnce((...request) => {
        resolve([listed.value]);
        return search.find(...request);
      });
    });
    expect(first?.rows.size).toBe(ROWS_AT_ONCE);
    expect(first?.total).toBeUndefined();
    await shown;
    expect(listed.value?.total).toBe(100);
    expect(listed.value?.rows.size).toBe(PAGE);
  });

  it('shows a whole page of the newest while the index is being made', async () => {
    const slow = slowSearch();
    const { listed, show } = createListing({ store, search: slow.search });
    const shown = show(PLAIN);
    await vi.waitFor(() => expect(listed.value?.rows.size).toBe(PAGE), { timeout: 3000 });
    expect(listed.value?.total).toBeUndefined();
    slow.answer();
    await shown;
    expect(listed.value?.total).toBe(100);
  });

  it('shows what was kept of it until the library is open, and then what the library has', async () => {
    const rows = await store.newest(3);
    let open = () => {};
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    const newest = async (count: number) => opened.then(() => store.newest(count));
    const front = { kept: { rows, arrangement: await store.arrangement() }, keep: async () => undefined };
    const { listed, show } = createListing({ store: { ...store, newest }, search, front });
    const shown = show(PLAIN);
    expect([...(listed.value?.rows.values() ?? [])]).toEqual(rows);
    expect(listed.value?.total).toBeUndefined();
    open();
    await shown;
    expect(listed.value?.total).toBe(100);
  });

  it('shows nothing that was kept where something else was asked for', async () => {
    const front = {
      kept: { rows: await store.newest(3), arrangement: await store.arrangement() },
      keep: async () => undefined,
    };
    const { listed, show } = createListing({ store, search, front });
    const shown = show({ ...PLAIN, query: 'crew' });
    expect(listed.value).toBeUndefined();
    await shown;
  });

  it('shows nothing of the newest where something else was asked for', async () => {
    const slow = slowSearch();
    const { listed, show } = createListing({ store, search: slow.search });
    const shown = show({ ...PLAIN, query: 'crew' });
    await vi.waitFor(() => expect(slow.asked).toHaveBeenCalledOnce());
    expect(listed.value).toBeUndefined();
    slow.answer();
    await shown;
    expect(listed.value?.total).toBeGreaterThan(0);
  });

  it('drops the newest where the reader has asked for something else meanwhile', async () => {
    const { listed, show } = createListing({ store, search });
    await Promise.all([show(PLAIN), show({ ...PLAIN, query: 'zeppelin' })]);
    expect(listed.value?.request.query).toBe('zeppelin');
    expect(listed.value?.total).toBe(0);
  });
});
