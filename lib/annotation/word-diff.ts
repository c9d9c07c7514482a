import { diffWordsWithSpace } from 'diff';

/** A stretch of a reworded text: kept as it was, only in the old wording, or only in the new one. */
export interface DiffPart {
  readonly kind: 'kept' | 'removed' | 'added';
  readonly text: string;
}

/** Wordings longer than this are shown as replaced whole: nobody reads such a diff, and it costs. */
const LONGEST = 20_000;

/** How a wording has changed, word by word. */
export function wordDiff(before: string, after: string): DiffPart[] {
  if (before.length + after.length > LONGEST) {
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  }
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'kept',
    text: value,
  }));
}
