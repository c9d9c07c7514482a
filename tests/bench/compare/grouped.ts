import { groupStories } from '../../../lib/compare/stories.ts';
import { madeLibrary } from './made-claims.ts';

export interface Grouped {
  readonly stories: number;
  readonly ms: number;
}

/** Runs in the browser: how long the whole of a library of so many claims takes to group. */
export function measure(claims: number): Grouped {
  const { articles, annotations } = madeLibrary(claims);
  const start = performance.now();
  const found = groupStories(articles, annotations);
  return { stories: found.length, ms: performance.now() - start };
}
