import type { Codebook } from './codebook.ts';

/** As a setting: claims are coded by no codebook. */
export const NO_CODEBOOK = 'none';

/**
 * The codebook that claims are coded by: the one that the reader chose, else the only one that there is, so that an
 * assignment can be coded as soon as it is imported.
 *
 * @param chosen Its `id`, `NO_CODEBOOK`, or nothing where the reader has not chosen yet.
 */
export function codebookInUse<C extends Pick<Codebook, 'id'>>(
  codebooks: readonly C[],
  chosen: string,
): C | undefined {
  if (chosen === NO_CODEBOOK) return undefined;
  if (chosen !== '') return codebooks.find(({ id }) => id === chosen);
  return codebooks.length === 1 ? codebooks[0] : undefined;
}
