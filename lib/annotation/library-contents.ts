import type { Annotation } from './annotation.ts';
import type { SavedArticle } from './saved-article.ts';

/** Everything that the library keeps of claims, or a selection of it. */
export interface LibraryContents {
  readonly articles: readonly SavedArticle[];
  readonly annotations: readonly Annotation[];
  /** Other versions of annotations above, made apart from the one that stands and not settled yet. */
  readonly beside?: readonly Annotation[];
}

export const EMPTY_CONTENTS: LibraryContents = { articles: [], annotations: [], beside: [] };
