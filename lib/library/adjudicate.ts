import type { Annotation } from '../annotation/annotation.ts';
import { fingerprint } from '../annotation/record/canonical-json.ts';
import { revise } from '../annotation/record/revise.ts';
import type { CodedAs } from '../codebook/code.ts';
import type { Codebook, CodebookField } from '../codebook/codebook.ts';
import type { Coder } from '../codebook/coder.ts';
import { withCode } from '../codebook/coding.ts';
import { credited } from '../codebook/credit.ts';
import type { Result } from '../result.ts';
import { LibraryProblem } from './problems.ts';
import { write } from './transact.ts';

/** What holds of one unit in one field. */
export interface Adjudication {
  /** The `id`s of the annotations of the unit. */
  readonly annotations: readonly string[];
  readonly codebook: Pick<Codebook, 'id' | 'edition'>;
  /** The `id` of the field. */
  readonly field: CodebookField['id'];
  /** Nothing takes the decision back. */
  readonly value: CodedAs | null;
}

/**
 * Says what holds where coders differ, on every annotation of the unit, by whoever decides. What they coded stays as it
 * is, and one undo takes it back.
 */
export const adjudicate = (
  { annotations, codebook, field, value }: Adjudication,
  coder: Coder,
): Promise<Result<readonly Annotation[]>> =>
  write('change', async (transaction, recorder) => {
    const store = transaction.objectStore('annotations');
    const found = await Promise.all([...new Set(annotations)].map((id) => store.get(id)));
    const unit = found.filter((annotation) => annotation !== undefined);
    if (unit.length === 0) throw notThere();
    const decided = ({ adjudicated = [] }: Annotation) => ({
      adjudicated: credited(
        adjudicated,
        withCode(adjudicated, codebook, { id: field }, value ?? undefined),
        coder,
      ),
    });
    // What was decided in a version beside, as on another device, must not come to light again.
    const beside = transaction.objectStore('beside').index('annotation');
    for (const { id } of unit)
      for (const kept of await beside.getAll(id)) {
        const { adjudicated } = kept.version;
        if (!adjudicated?.some((code) => code.codebook === codebook.id && code.field === field)) continue;
        const version = { ...kept.version, ...decided(kept.version) };
        recorder.beside(kept, null);
        recorder.beside(null, { annotation: id, fingerprint: fingerprint(version), version });
      }
    return unit.map((before) => {
      const after = revise(before, decided(before));
      if (after !== before) recorder.annotation(before, after);
      return after;
    });
  });

const notThere = () =>
  new LibraryProblem(
    'no-annotation',
    'This claim is no longer in the library. Nothing was changed; save it again from its page.',
  );
