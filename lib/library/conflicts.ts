import type { Annotation } from '../annotation/annotation.ts';
import type { SavedArticle } from '../annotation/saved-article.ts';
import { look } from './transact.ts';

/** One claim of which versions were made apart, each following none of the others. */
export interface Conflict {
  /** The one that stands comes first. */
  readonly versions: readonly Annotation[];
  readonly article: SavedArticle;
}

export interface Conflicts {
  readonly total: number;
  /** Some of them, to be settled one after the other. */
  readonly first: readonly Conflict[];
}

export const NO_CONFLICTS: Conflicts = { total: 0, first: [] };

/** What the reader has to settle. */
export const readConflicts = (atMost: number): Promise<Conflicts> =>
  look(async (transaction) => {
    const beside = transaction.objectStore('beside');
    const ids = [...new Set((await beside.getAllKeys()).map(([annotation]) => annotation))];
    const found = await Promise.all(
      ids.slice(0, atMost).map(async (id): Promise<Conflict[]> => {
        const stands = await transaction.objectStore('annotations').get(id);
        const article = stands && (await transaction.objectStore('articles').get(stands.article));
        if (!stands || !article) return [];
        const others = await beside.index('annotation').getAll(id);
        return [{ versions: [stands, ...others.map(({ version }) => version)], article }];
      }),
    );
    return { total: ids.length, first: found.flat() };
  });
