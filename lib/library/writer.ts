import type { Annotation } from '../annotation/annotation.ts';
import type { AnnotationChange, Draft, NewAnnotation, NewArticle } from '../annotation/draft.ts';
import { createAnnotation, readAgain, saveAgain } from '../annotation/record/new-annotation.ts';
import { revise } from '../annotation/record/revise.ts';
import { isSameClaim } from '../annotation/record/same-claim.ts';
import type { Code } from '../codebook/code.ts';
import type { Coder } from '../codebook/coder.ts';
import { credited } from '../codebook/credit.ts';
import type { Result } from '../result.ts';
import { noteVersion } from './article-versions.ts';
import { keepCoded, versionsBeside } from './coded-beside.ts';
import type { VersionBeside } from './journalled.ts';
import { LibraryProblem } from './problems.ts';
import type { Recorder } from './recorder.ts';
import { write } from './transact.ts';
import type { WriteTransaction } from './transaction.ts';

/*
 * For the background alone, the one writer. Every function answers once its transaction is on disk; where it fails,
 * nothing is changed and the `Problem` says so. Codes that are new are credited to the `coder`; without one they stay
 * as they are given.
 */

/** Saves claims of one article. A claim that is saved already is updated. In the order given. */
export function saveClaims(
  article: NewArticle,
  claims: readonly NewAnnotation[],
  coder?: Coder,
): Promise<Result<readonly Annotation[]>> {
  return write('save', async (transaction, recorder) => {
    const now = new Date().toISOString();
    const known = await transaction.objectStore('articles').index('canonicalUrl').get(article.canonicalUrl);
    const saved = readAgain(known, article, now);
    recorder.article(known ?? null, saved);
    await noteVersion(transaction, recorder, saved, article.text);

    const here = await transaction.objectStore('annotations').index('article').getAll(saved.id);
    const beside = await versionsBeside(
      transaction,
      here.map(({ id }) => id),
    );
    return claims.map((given) => {
      const at = here.findIndex((annotation) => isSameClaim(annotation.claim, given.claim));
      const before = here[at];
      const claim = withCredit(given, before, coder);
      const after = before
        ? changed(recorder, before, saveAgain(before, claim, now), beside, coder)
        : createAnnotation(claim, saved.id, now);
      if (before) here[at] = after;
      else {
        here.push(after);
        recorder.annotation(null, after);
      }
      return after;
    });
  });
}

export function changeAnnotation(
  id: string,
  change: AnnotationChange,
  coder?: Coder,
): Promise<Result<Annotation>> {
  return write('change', async (transaction, recorder) => {
    const [before] = await annotations(transaction, [id]);
    if (!before) throw notThere();
    const beside = await versionsBeside(transaction, [id]);
    return changed(recorder, before, revise(before, withCredit(change, before, coder)), beside, coder);
  });
}

/** One change to many, as from the library's bulk bar. One undo takes it back. */
export function changeAnnotations(
  changes: readonly { readonly id: string; readonly change: AnnotationChange }[],
  coder?: Coder,
): Promise<Result<readonly Annotation[]>> {
  return write('change', async (transaction, recorder) => {
    const changeOf = new Map(changes.map(({ id, change }) => [id, change]));
    const before = await annotations(transaction, [...changeOf.keys()]);
    const beside = await versionsBeside(transaction, [...changeOf.keys()]);
    return before.map((annotation) => {
      const change = withCredit(changeOf.get(annotation.id) ?? {}, annotation, coder);
      return changed(recorder, annotation, revise(annotation, change), beside, coder);
    });
  });
}

/** Puts annotations into the bin, where they stay for thirty days. Unknown ids are passed over. */
export const binAnnotations = (ids: readonly string[]): Promise<Result<null>> =>
  write('bin', async (transaction, recorder) => {
    const binned = new Date().toISOString();
    for (const before of await annotations(transaction, ids)) {
      if (before.binned === undefined) recorder.annotation(before, revise(before, { binned }));
    }
    return null;
  });

export const restoreAnnotations = (ids: readonly string[]): Promise<Result<null>> =>
  write('restore', async (transaction, recorder) => {
    for (const before of await annotations(transaction, ids)) {
      if (before.binned !== undefined) recorder.annotation(before, revise(before, { binned: undefined }));
    }
    return null;
  });

/** Deletes what was put into the bin before that time (ISO 8601, UTC); answers how many. */
export const emptyBinOlderThan = (time: string): Promise<Result<number>> =>
  write('empty bin', async (transaction, recorder) => {
    const index = transaction.objectStore('annotations').index('binned');
    const old = await index.getAll(IDBKeyRange.upperBound(time, true));
    for (const annotation of old) {
      recorder.annotation(annotation, null);
      const versions = await transaction.objectStore('beside').index('annotation').getAll(annotation.id);
      for (const version of versions) recorder.beside(version, null);
    }
    return old.length;
  });

/** Keeps what is typed. Drafts are not journalled: they are their own undo. */
export const keepDraft = (draft: Draft): Promise<Result<null>> =>
  write('save', async (transaction) => {
    await transaction.objectStore('drafts').put(draft);
    return null;
  });

export const dropDraft = (page: string, claim: string): Promise<Result<null>> =>
  write('save', async (transaction) => {
    await transaction.objectStore('drafts').delete([page, claim]);
    return null;
  });

/** Records what an annotation has become, if anything, and answers how it stands. */
function changed(
  recorder: Recorder,
  before: Annotation,
  after: Annotation,
  beside: ReadonlyMap<string, readonly VersionBeside[]>,
  coder: Coder | undefined,
): Annotation {
  if (after === before) return before;
  const stands = keepCoded(recorder, before, after, beside.get(before.id) ?? [], coder);
  recorder.annotation(before, stands);
  return stands;
}

const withCredit = <T extends { readonly codes?: readonly Code[] }>(
  given: T,
  before: Annotation | undefined,
  coder: Coder | undefined,
): T =>
  given.codes && coder ? { ...given, codes: credited(before?.codes ?? [], given.codes, coder) } : given;

async function annotations(transaction: WriteTransaction, ids: readonly string[]): Promise<Annotation[]> {
  const store = transaction.objectStore('annotations');
  const found = await Promise.all([...new Set(ids)].map((id) => store.get(id)));
  return found.filter((annotation) => annotation !== undefined);
}

const notThere = () =>
  new LibraryProblem(
    'no-annotation',
    'This claim is no longer in the library. Nothing was changed; save it again from its page.',
  );
