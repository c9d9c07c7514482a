import { beforeEach, describe, expect, it } from 'vitest';
import { readLibrary } from '../../lib/library/reader.ts';
import { keepStory, partArticles } from '../../lib/library/stories.ts';
import { undoLast } from '../../lib/library/undo.ts';
import { freshLibrary, unwrapped } from './fresh-library.ts';

beforeEach(freshLibrary);

const stored = async () => {
  const { stories = [], parted = [] } = await readLibrary();
  return { stories, parted: parted.map(({ pair }) => pair) };
};

describe('what the reader says of stories', () => {
  it('keeps articles together under a name, and pins them', async () => {
    const story = unwrapped(await keepStory({ articles: ['a', 'b'], name: 'The dam', isPinned: true }));
    expect(story.id).toMatch(/^urn:uuid:/);
    expect((await stored()).stories).toEqual([story]);
  });

  it('changes a story that is there already', async () => {
    const { id } = unwrapped(await keepStory({ articles: ['a', 'b'] }));
    unwrapped(await keepStory({ id, articles: ['a', 'b', 'c'], name: 'The dam' }));
    expect((await stored()).stories).toEqual([{ id, articles: ['a', 'b', 'c'], name: 'The dam' }]);
  });

  it('has an article in one story only', async () => {
    const { id } = unwrapped(await keepStory({ articles: ['a', 'b'] }));
    const second = unwrapped(await keepStory({ articles: ['b', 'c'] }));
    expect((await stored()).stories).toEqual(expect.arrayContaining([{ id, articles: ['a'] }, second]));
  });

  it('parts articles, and joins them again', async () => {
    const { id } = unwrapped(await keepStory({ articles: ['a', 'b', 'c'] }));
    unwrapped(await partArticles(['b', 'c'], ['a']));
    expect(await stored()).toEqual({
      stories: [{ id, articles: ['b', 'c'] }],
      parted: [
        ['a', 'b'],
        ['a', 'c'],
      ],
    });
    unwrapped(await keepStory({ id, articles: ['a', 'b', 'c'] }));
    expect((await stored()).parted).toEqual([]);
  });

  it('takes all of it back with one undo', async () => {
    unwrapped(await keepStory({ articles: ['a', 'b'], name: 'The dam' }));
    const before = await stored();
    unwrapped(await partArticles(['a'], ['b']));
    unwrapped(await undoLast());
    expect(await stored()).toEqual(before);
  });
});
