import type { Annotation, SavedClaim } from '../annotation.ts';
import { createAnnotation } from '../record/new-annotation.ts';
import { revise } from '../record/revise.ts';

/** An annotation before and after; `null` before where it is new. */
export interface Recorrected {
  readonly before: Annotation | null;
  readonly after: Annotation;
}

/**
 * What becomes of saved claims when they are corrected, split or joined. The first stays what it is and holds the
 * first of the corrected claims, with all that the reader wrote to any of them; others of those joined go into the
 * bin; a further claim is a new annotation with the same tags, stance and status. Nothing where none was saved.
 *
 * @param origin Whether the claims are the reader's, or what Sayso found again.
 */
export function recorrect(
  saved: readonly Annotation[],
  claims: readonly SavedClaim[],
  now: string,
  origin: 'corrected' | 'found' = 'corrected',
): readonly Recorrected[] {
  const [first, ...others] = saved;
  const [claim, ...further] = claims;
  if (!first || !claim) return [];
  const stays = revise(first, { claim, origin, ...wordsOfAll(saved) }, now);
  return [
    { before: first, after: stays },
    ...others.map((before) => ({ before, after: revise(before, { binned: now }, now) })),
    ...further.map((one) => ({ before: null, after: besides(stays, one, now, origin) })),
  ];
}

const wordsOfAll = (saved: readonly Annotation[]): Pick<Annotation, 'tags' | 'note'> => ({
  tags: [...new Set(saved.flatMap(({ tags }) => tags))],
  note: saved
    .map(({ note }) => note)
    .filter((note) => note.trim() !== '')
    .join('\n\n'),
});

function besides(
  annotation: Annotation,
  claim: SavedClaim,
  now: string,
  origin: 'corrected' | 'found',
): Annotation {
  const { tags, stance, status, collections, article } = annotation;
  return createAnnotation(
    {
      claim,
      tags,
      note: '',
      stance,
      origin,
      ...(status !== undefined && { status }),
      ...(collections !== undefined && { collections }),
    },
    article,
    now,
  );
}
