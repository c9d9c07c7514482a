import type { Claim } from '../attribution/claim.ts';

/** Tells the claims of one reading of a page apart: the places of the content's pieces. */
export const claimKey = (claim: Pick<Claim, 'content'>): string =>
  claim.content.map(({ start, end }) => `${start}-${end}`).join('+');
