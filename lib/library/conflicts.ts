import type { Annotation } from '../annotation/annotation.ts';
import { areCodedApart } from '../annotation/record/coded-apart.ts';
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

/** So many claims are read at once. */
const BATCH = 200;

/** What the reader has to settle: not what coders coded apart, which is all to stay. */
export const readConflicts = (atMost: number): Promise<Conflicts> =>
  look(async (transaction) => {
    const beside = transaction.objectStore('beside');
    const ids = [...new Set((await beside.getAllKeys()).map(([annotation]) => annotation))];
    const versionsOf = async (id: string): Promise<readonly Annotation[]> => {
      const stands = await transaction.objectStore('annotations').get(id);
      const others = await beside.index('annotation').getAll(id);
      return stands ? [stands, ...others.map(({ version }) => version)] : [];
    };
    const first: Conflict[] = [];
    let total = 0;
    for (let at = 0; at < ids.length; at += BATCH) {
      const all = await Promise.all(ids.slice(at, at + BATCH).map(versionsOf));
      for (const versions of all) {
        const [stands] = versions;
        if (!stands || areCodedApart(versions)) continue;
        total++;
        if (first.length >= atMost) continue;
        const article = await transaction.objectStore('articles').get(stands.article);
        if (article) first.push({ versions, article });
      }
    }
    return { total, first };
  });
