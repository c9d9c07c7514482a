import type { LibraryContents } from '../../annotation/library-contents.ts';
import type { StoryDecisions } from './story.ts';

/** What the reader said of stories, as the library keeps it. */
export const decisionsIn = ({ stories = [], parted = [] }: LibraryContents): StoryDecisions => ({
  stories,
  parted: parted.map(({ pair }) => pair),
});
