import type { StoryGrouper } from '../../components/compare/story-grouping.ts';
import type { Story } from '../../lib/compare/stories.ts';

/** What the worker tells while and after it groups. */
export type GroupingNews =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  | { readonly kind: 'stories'; readonly stories: readonly Story[] }
  | { readonly kind: 'failed' };

/** Groups the library in a worker of its own, which ends with its answer or when it is cancelled. */
export const groupInWorker: StoryGrouper = (_, onProgress) => {
  const worker = new Worker('/group-stories.js');
  const stories = new Promise<readonly Story[]>((resolve, reject) => {
    const fail = () => reject(new Error('The library could not be grouped.'));
    worker.onmessage = ({ data }: MessageEvent<GroupingNews>) => {
      if (data.kind === 'progress') return onProgress(data.done, data.of);
      worker.terminate();
      if (data.kind === 'stories') resolve(data.stories);
      else fail();
    };
    worker.onerror = fail;
  });
  return { stories, cancel: () => worker.terminate() };
};
