import type { Wording } from '../annotation.ts';
import { isSameClaim } from '../record/same-claim.ts';
import type { ClaimCorrection } from './page-correction.ts';

/** Whether what a correction made is among the claims of these contents. */
export const isAbout = ({ by }: ClaimCorrection, contents: ClaimCorrection['replaced']): boolean =>
  by.some(({ content }) => contents.some((other) => isSame(content, other)));

/**
 * The correction that stands for all those that it is about: the findings that they replaced stay replaced, and what
 * they made beside the claims corrected now stays.
 */
export function following(
  earlier: readonly ClaimCorrection[],
  { page, replaced, by }: Pick<ClaimCorrection, 'page' | 'replaced' | 'by'>,
): ClaimCorrection {
  const made = earlier.flatMap((one) => one.by);
  const isMade = (content: readonly Wording[]) => made.some((claim) => isSame(claim.content, content));
  return {
    correction: 'claim',
    page,
    replaced: [...earlier.flatMap((one) => one.replaced), ...replaced.filter((content) => !isMade(content))],
    by: [...made.filter(({ content }) => !replaced.some((gone) => isSame(content, gone))), ...by],
  };
}

const isSame = (content: readonly Wording[], other: readonly Wording[]): boolean =>
  isSameClaim({ content }, { content: other });
