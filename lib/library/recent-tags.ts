import { look } from './transact.ts';

/** Enough to know what a reader works with these days, and soon read in a library of any size. */
const CLAIMS_LOOKED_AT = 500;

/**
 * The tags of the claims that were saved last, the newest claim's first, then the others that have a colour. Throws
 * a `LibraryProblem` when the library cannot be read.
 */
export const recentTags = (): Promise<readonly string[]> =>
  look(async (transaction) => {
    const tags = new Set<string>();
    let cursor = await transaction.objectStore('annotations').index('created').openCursor(null, 'prev');
    for (let looked = 0; cursor && looked < CLAIMS_LOOKED_AT; looked++) {
      for (const tag of cursor.value.tags) tags.add(tag);
      cursor = await cursor.continue();
    }
    const coloured = await transaction.objectStore('tagStyles').getAllKeys();
    return [...tags, ...coloured.filter((tag) => !tags.has(tag))];
  });
