import type { Annotation } from '../annotation/annotation.ts';
import { fingerprint } from '../annotation/record/canonical-json.ts';
import { areCodedApart } from '../annotation/record/coded-apart.ts';
import { codedBeside, settleOn } from '../annotation/record/revise.ts';
import type { Code } from '../codebook/code.ts';
import type { Coder } from '../codebook/coder.ts';
import type { VersionBeside } from './journalled.ts';
import type { Recorder } from './recorder.ts';
import type { WriteTransaction } from './transaction.ts';

/** The versions beside annotations, by the annotation's id; nothing where there are none. */
export async function versionsBeside(
  transaction: WriteTransaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly VersionBeside[]>> {
  const store = transaction.objectStore('beside');
  const of = async (id: string) => [id, await store.index('annotation').getAll(id)] as const;
  if (ids.length <= 1) return new Map(await Promise.all(ids.map(of)));
  // Few annotations have any: which do is asked once for all.
  const having = new Set((await store.getAllKeys()).map(([annotation]) => annotation));
  return new Map(await Promise.all(ids.filter((id) => having.has(id)).map(of)));
}

/**
 * Keeps what others coded when an annotation changes: a code given anew leaves the one of another coder beside it, and
 * versions that were coded apart take the change over, so that they still differ in codes alone.
 *
 * @param kept The versions beside it.
 * @returns The annotation as it is to stand.
 */
export function keepCoded(
  recorder: Recorder,
  before: Annotation,
  after: Annotation,
  kept: readonly VersionBeside[],
  coder: Coder | undefined,
): Annotation {
  const versions = kept.map(({ version }) => version);
  const isApart = areCodedApart([before, ...versions]);
  const settled = isApart ? settleOn(withDecisions(after, versions), [after, ...versions]) : after;
  const { stands, beside } = codedBeside(settled, [
    ...(coder ? [withoutCodesOf(before, coder)] : []),
    ...(isApart ? versions : []),
  ]);
  if (isApart) for (const version of kept) recorder.beside(version, null);
  for (const version of beside)
    recorder.beside(null, { annotation: after.id, fingerprint: fingerprint(version), version });
  return stands;
}

const withoutCodesOf = (annotation: Annotation, { id }: Coder): Annotation => ({
  ...annotation,
  codes: (annotation.codes ?? []).filter(({ coder }) => coder?.id !== id),
});

/** What was decided in a version beside holds, unless something was decided of the same field since. */
function withDecisions(annotation: Annotation, versions: readonly Annotation[]): Annotation {
  const decided: Code[] = [...(annotation.adjudicated ?? [])];
  for (const code of versions.flatMap(({ adjudicated = [] }) => adjudicated))
    if (!decided.some(({ codebook, field }) => codebook === code.codebook && field === code.field))
      decided.push(code);
  return decided.length > 0 ? { ...annotation, adjudicated: decided } : annotation;
}
