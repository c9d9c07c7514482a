import type { Claim } from '../../attribution/claim.ts';

/** Whether two claims share a part of the text. */
export const overlaps = (one: Pick<Claim, 'content'>, other: Pick<Claim, 'content'>): boolean =>
  one.content.some((a) => other.content.some((b) => a.start < b.end && b.start < a.end));
