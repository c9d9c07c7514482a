import type { Annotation } from '../annotation/annotation.ts';
import { fingerprint } from '../annotation/record/canonical-json.ts';
import { codedBeside, settleOn } from '../annotation/record/revise.ts';
import type { Result } from '../result.ts';
import { LibraryProblem } from './problems.ts';
import { look, write } from './transact.ts';

/** The versions of an annotation that were made apart, the one that stands first; one where there is no conflict. */
export const versionsOf = (id: string): Promise<readonly Annotation[]> =>
  look(async (transaction) => {
    const stands = await transaction.objectStore('annotations').get(id);
    const beside = await transaction.objectStore('beside').index('annotation').getAll(id);
    return stands ? [stands, ...beside.map(({ version }) => version)] : [];
  });

/**
 * Ends a conflict: the reader has looked at the versions and chosen one. The choice follows all of them, so that it
 * wins wherever it is imported. What other coders coded stays beside it. One undo brings the conflict back.
 *
 * @param chosen `fingerprint` of the version chosen.
 */
export function settleConflict(id: string, chosen: string): Promise<Result<Annotation>> {
  return write('settle', async (transaction, recorder) => {
    const stands = await transaction.objectStore('annotations').get(id);
    const beside = await transaction.objectStore('beside').index('annotation').getAll(id);
    const versions = [...(stands ? [stands] : []), ...beside.map(({ version }) => version)];
    const choice = versions.find((version) => fingerprint(version) === chosen);
    if (!stands || !choice) throw notThere();
    if (beside.length === 0) return stands;
    const settled = codedBeside(settleOn(choice, versions), versions);
    recorder.annotation(stands, settled.stands);
    for (const version of beside) recorder.beside(version, null);
    for (const version of settled.beside)
      recorder.beside(null, { annotation: id, fingerprint: fingerprint(version), version });
    return settled.stands;
  });
}

const notThere = () =>
  new LibraryProblem(
    'no-version',
    'This version is no longer in the library. Nothing was changed; look at the versions again.',
  );
