import { v7 } from 'uuid';
import type { Code } from '../../codebook/code.ts';
import type { Annotation } from '../annotation.ts';
import type { NewAnnotation, NewArticle } from '../draft.ts';
import type { SavedArticle } from '../saved-article.ts';
import { revise } from './revise.ts';

export const newId = (): string => `urn:uuid:${v7()}`;

export const createAnnotation = (claim: NewAnnotation, article: string, now: string): Annotation => ({
  ...claim,
  id: newId(),
  article,
  created: now,
  modified: now,
});

/**
 * The same claim saved again: what the reader wrote before is added to, never emptied, and a correction is not
 * undone by finding the same claim again. Saving takes it out of the bin.
 */
export function saveAgain(existing: Annotation, claim: NewAnnotation, now: string): Annotation {
  const keepsCorrection = existing.origin !== 'found' && claim.origin === 'found';
  return revise(
    existing,
    {
      ...(keepsCorrection ? {} : { claim: claim.claim, origin: claim.origin }),
      tags: [...new Set([...existing.tags, ...claim.tags])],
      note: claim.note.trim() === '' ? existing.note : claim.note,
      stance: claim.stance ?? existing.stance,
      ...(claim.status && { status: claim.status }),
      ...(claim.codes && { codes: joinedCodes(existing.codes, claim.codes) }),
      binned: undefined,
    },
    now,
  );
}

/** What is coded now, and what was coded before in fields that are not answered now. */
const joinedCodes = (before: readonly Code[] = [], now: readonly Code[]): readonly Code[] => [
  ...before.filter((code) => !now.some((other) => isSameField(code, other))),
  ...now,
];

const isSameField = (a: Code, b: Code): boolean => a.codebook === b.codebook && a.field === b.field;

/** An article read again: what the page says now, and what it said before where it says nothing now. */
export const readAgain = (
  existing: SavedArticle | undefined,
  { text: _, ...article }: NewArticle,
  now: string,
): SavedArticle => ({
  ...existing,
  ...article,
  id: existing?.id ?? newId(),
  firstRead: existing?.firstRead ?? now,
  lastRead: now,
});
