import type { Annotation, SavedClaim, Wording } from '../annotation/annotation.ts';
import { following, isAbout } from '../annotation/correction/following.ts';
import {
  type ClaimCorrection,
  type CorrectedClaim,
  keyOfPageCorrection,
  keysOfPage,
  type PageCorrection,
  type SpeakerCorrection,
} from '../annotation/correction/page-correction.ts';
import { recorrect } from '../annotation/correction/recorrect.ts';
import type { AnnotationChange } from '../annotation/draft.ts';
import { revise } from '../annotation/record/revise.ts';
import type { StoredCorrection } from '../annotation/stored-correction.ts';
import type { Result } from '../result.ts';
import { look, write } from './transact.ts';
import type { AnyTransaction, WriteTransaction } from './transaction.ts';

/** Claims of a page that stand for others of it. */
export interface ClaimsCorrected {
  /** The article's canonical address. */
  readonly page: string;
  /** The content of each claim that stood before, as the page shows it. */
  readonly replaced: readonly (readonly Wording[])[];
  readonly by: readonly CorrectedClaim[];
  /** The same as `by`, as they are saved. */
  readonly claims: readonly SavedClaim[];
  /** Ids of the annotations of the claims that stood before. */
  readonly annotations: readonly string[];
}

/** What the reader corrected on a page (canonical address), in the order of correcting. */
export const correctionsOfPage = (page: string): Promise<readonly PageCorrection[]> =>
  look(async (transaction) =>
    (await storedOfPage(transaction, page))
      .toSorted((a, b) => (a.when < b.when ? -1 : 1))
      .map(({ correction }) => correction)
      .filter((one) => one.correction === 'claim' || one.correction === 'speaker'),
  );

/** Corrects, splits or joins claims of a page, saved ones with them. One undo takes all of it back. */
export const correctClaims = (corrected: ClaimsCorrected): Promise<Result<null>> =>
  write('correct', async (transaction, recorder) => {
    const now = new Date().toISOString();
    const earlier: { stored: StoredCorrection; correction: ClaimCorrection }[] = [];
    for (const stored of await storedOfPage(transaction, corrected.page)) {
      const { correction } = stored;
      if (correction.correction === 'claim' && isAbout(correction, corrected.replaced))
        earlier.push({ stored, correction });
    }
    const correction = following(
      earlier.map((one) => one.correction),
      corrected,
    );
    const key = keyOfPageCorrection(correction);
    for (const { stored } of earlier) if (stored.key !== key) recorder.put('corrections', stored, null);
    const before = await transaction.objectStore('corrections').get(key);
    recorder.put('corrections', before ?? null, { key, correction, when: now });

    const saved = await annotationsIn(transaction, corrected.annotations);
    for (const one of recorrect(saved, corrected.claims, now)) recorder.annotation(one.before, one.after);
    return null;
  });

/** Claims of a page that are to be again as Sayso finds them. */
export interface ClaimsPutBack {
  /** The article's canonical address. */
  readonly page: string;
  /** The content of the corrected claims, as the page shows it. */
  readonly corrected: readonly (readonly Wording[])[];
  /** What Sayso finds in their place, as it is saved. */
  readonly claims: readonly SavedClaim[];
  /** Ids of the annotations of the corrected claims. */
  readonly annotations: readonly string[];
}

/** Drops what was corrected of claims, in saved ones too, which keep what their reader wrote. One undo brings it back. */
export const putBackClaims = ({
  page,
  corrected,
  claims,
  annotations,
}: ClaimsPutBack): Promise<Result<null>> =>
  write('correct', async (transaction, recorder) => {
    for (const stored of await storedOfPage(transaction, page)) {
      const { correction } = stored;
      if (correction.correction === 'claim' && isAbout(correction, corrected))
        recorder.put('corrections', stored, null);
    }
    const saved = await annotationsIn(transaction, annotations);
    for (const one of recorrect(saved, claims, new Date().toISOString(), 'found'))
      recorder.annotation(one.before, one.after);
    return null;
  });

/** Says that two sources of a page are one, and calls it so in saved claims too. */
export const joinSpeakers = (
  correction: SpeakerCorrection,
  changes: readonly { readonly id: string; readonly change: AnnotationChange }[],
): Promise<Result<null>> =>
  write('correct', async (transaction, recorder) => {
    const key = keyOfPageCorrection(correction);
    const before = await transaction.objectStore('corrections').get(key);
    recorder.put('corrections', before ?? null, { key, correction, when: new Date().toISOString() });
    const changeOf = new Map(changes.map(({ id, change }) => [id, change]));
    for (const annotation of await annotationsIn(transaction, [...changeOf.keys()])) {
      const after = revise(annotation, changeOf.get(annotation.id) ?? {});
      if (after !== annotation) recorder.annotation(annotation, after);
    }
    return null;
  });

async function storedOfPage(transaction: AnyTransaction, page: string): Promise<StoredCorrection[]> {
  const store = transaction.objectStore('corrections');
  const found = await Promise.all(
    (['claim', 'speaker'] as const).map((kind) => {
      const keys = keysOfPage(kind, page);
      return store.getAll(IDBKeyRange.bound(keys, `${keys}\uffff`));
    }),
  );
  return found.flat();
}

async function annotationsIn(transaction: WriteTransaction, ids: readonly string[]): Promise<Annotation[]> {
  const store = transaction.objectStore('annotations');
  const found = await Promise.all([...new Set(ids)].map((id) => store.get(id)));
  return found.filter((annotation) => annotation !== undefined);
}
