import type { LibraryContents } from '../../lib/annotation/library-contents.ts';
import { decisionsIn } from '../../lib/compare/stories/decisions.ts';
import { groupStories, type Story } from '../../lib/compare/stories.ts';

/** A grouping under way. */
export interface StoryRun {
  readonly stories: Promise<readonly Story[]>;
  /** Ends it; `stories` is then never answered. */
  readonly cancel: () => void;
}

/** Groups the whole library, told how far it is in articles. */
export type StoryGrouper = (
  contents: LibraryContents,
  onProgress: (done: number, of: number) => void,
) => StoryRun;

/** Groups at once, where there is no worker. */
export const groupHere: StoryGrouper = (contents) => ({
  stories: Promise.resolve().then(() =>
    groupStories(contents.articles, contents.annotations, decisionsIn(contents)),
  ),
  cancel: () => undefined,
});

/** The reader's own stories alone, without any suggestion. */
export const readersStories = (contents: LibraryContents): readonly Story[] =>
  groupStories(contents.articles, [], decisionsIn(contents), { isCancelled: () => true });
