import type { ReaderStory } from '../../annotation/reader-story.ts';

export type { ReaderStory } from '../../annotation/reader-story.ts';

/** Saved articles about one event. */
export interface Story {
  /** The id of its earliest article, or of the reader's decision where the reader made it. */
  readonly id: string;
  /** What the reader called it, else the headline of the article that is most like the others. */
  readonly name: string;
  readonly isNamedByReader: boolean;
  readonly isPinned: boolean;
  /** Ids of its articles, by date. */
  readonly articles: readonly string[];
}

/** What the reader says of stories; it stands above every suggestion. */
export interface StoryDecisions {
  /** Articles that belong together, with the name the reader gave them. */
  readonly stories: readonly ReaderStory[];
  /** Pairs of articles that are not about one event. */
  readonly parted: readonly (readonly [string, string])[];
}

export const NO_DECISIONS: StoryDecisions = { stories: [], parted: [] };
