import { diffWordsWithSpace } from 'diff';

/** A stretch of a reworded text: kept as it was, only in the old wording, or only in the new one. */
export interface DiffPart {
  readonly kind: 'kept' | 'removed' | 'added';
  readonly text: string;
}

/** Wordings longer than this are shown as replaced whole: nobody reads such a diff, and it costs. */
const LONGEST = 20_000;
/** With a smaller share of its letters kept a wording has been written anew: single words that both have say nothing. */
const LEAST_KEPT = 0.4;

const LETTER = /[\p{L}\p{N}]/gu;
const lettersIn = (text: string): number => text.match(LETTER)?.length ?? 0;

/** How a wording has changed, word by word; first the one whole and then the other where little of it is left. */
export function wordDiff(before: string, after: string): DiffPart[] {
  const whole = replaced(before, after);
  if (before.length + after.length > LONGEST) return whole;
  const parts = joined(
    diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'kept',
      text: value,
    })),
  );
  const kept = parts.reduce((sum, { kind, text }) => sum + (kind === 'kept' ? lettersIn(text) : 0), 0);
  const most = Math.max(lettersIn(before), lettersIn(after));
  return kept < most * LEAST_KEPT ? whole : parts;
}

const replaced = (before: string, after: string): DiffPart[] =>
  [
    { kind: 'removed' as const, text: before },
    { kind: 'added' as const, text: after },
  ].filter(({ text }) => text !== '');

/** Changes that only a space parts are one change: what went is read in one go, and then what came. */
function joined(parts: readonly DiffPart[]): DiffPart[] {
  const found: DiffPart[] = [];
  let before = '';
  let after = '';
  const close = () => {
    found.push(...replaced(before, after));
    before = '';
    after = '';
  };
  for (const [index, part] of parts.entries()) {
    const isBetween = index > 0 && index < parts.length - 1 && lettersIn(part.text) === 0;
    if (part.kind === 'kept' && !isBetween) {
      close();
      found.push(part);
      continue;
    }
    if (part.kind !== 'added') before += part.text;
    if (part.kind !== 'removed') after += part.text;
  }
  close();
  return found;
}
