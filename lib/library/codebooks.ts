import { problemsOf } from '../codebook/check-codebook.ts';
import type { Codebook, CodebookDraft } from '../codebook/codebook.ts';
import { codebookInUse } from '../codebook/codebook-in-use.ts';
import { nextEdition } from '../codebook/next-edition.ts';
import type { Result } from '../result.ts';
import { LibraryProblem } from './problems.ts';
import { look, write } from './transact.ts';

export const readCodebooks = (): Promise<readonly Codebook[]> =>
  look((transaction) => transaction.objectStore('codebooks').getAll());

/** The codebook that claims are coded by, as the setting says; nothing where there is none. */
export const readCodebookInUse = async (chosen: string): Promise<Codebook | undefined> =>
  codebookInUse(await readCodebooks(), chosen);

/**
 * Makes a codebook, or keeps its next edition. What the draft leaves out is retired, so that no code is lost. For the
 * background alone, the one writer.
 */
export const keepCodebook = (draft: CodebookDraft): Promise<Result<Codebook>> =>
  write('arrange', async (transaction, recorder) => {
    if (problemsOf(draft).length > 0) throw notWhole();
    const before =
      draft.id === undefined ? undefined : await transaction.objectStore('codebooks').get(draft.id);
    if (draft.id !== undefined && !before) throw notThere();
    const after = nextEdition(before, draft, new Date().toISOString());
    if (after !== before) recorder.put('codebooks', before ?? null, after);
    return after;
  });

/** Deletes a codebook. The codes that were given by it stay with their claims, and one undo makes them readable again. */
export const deleteCodebook = (id: string): Promise<Result<null>> =>
  write('arrange', async (transaction, recorder) => {
    const before = await transaction.objectStore('codebooks').get(id);
    if (!before) throw notThere();
    recorder.put('codebooks', before, null);
    return null;
  });

const notWhole = () =>
  new LibraryProblem(
    'codebook-not-whole',
    'The codebook cannot be used as it is. Nothing was changed; mend what is marked, then keep it.',
  );

const notThere = () =>
  new LibraryProblem(
    'no-codebook',
    'This codebook is no longer in the library; it was deleted elsewhere. Nothing was changed.',
  );
