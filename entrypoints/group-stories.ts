import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { decisionsIn } from '../lib/compare/stories/decisions.ts';
import { groupStories } from '../lib/compare/stories.ts';
import { readLibrary } from '../lib/library/reader.ts';
import type { GroupingNews } from './library/group-in-worker.ts';

/** The library page's worker. It reads the library itself, so that a large one is not copied through the page. */
export default defineUnlistedScript(() => {
  group().catch(() => tell({ kind: 'failed' }));
});

async function group(): Promise<void> {
  const contents = await readLibrary();
  const stories = groupStories(contents.articles, contents.annotations, decisionsIn(contents), {
    onProgress: (done, of) => tell({ kind: 'progress', done, of }),
  });
  tell({ kind: 'stories', stories });
}

const tell = (news: GroupingNews): void => postMessage(news);
