import type { Claim } from '../attribution/claim.ts';
import { anchorOf } from './describe.ts';
import { isSameClaim } from './record/same-claim.ts';
import type { Rejection } from './rejection.ts';

/** A finding that is hidden, with the key that its rejection is kept under. */
export interface RejectedClaim {
  readonly claim: Claim;
  readonly rejection: string;
}

export interface PartedClaims {
  readonly shown: readonly Claim[];
  readonly rejected: readonly RejectedClaim[];
}

/**
 * Parts the findings of an article into those to show and those that the reader rejected: the same words at the same
 * place, or within the same words where the page was edited. Both in text order.
 */
export function partRejected(
  text: string,
  claims: readonly Claim[],
  rejections: readonly Rejection[],
): PartedClaims {
  const byWords = new Map<string, Rejection[]>();
  for (const rejection of rejections) {
    const words = wordsOf(rejection.content.map((piece) => piece.text));
    byWords.set(words, [...(byWords.get(words) ?? []), rejection]);
  }
  const shown: Claim[] = [];
  const rejected: RejectedClaim[] = [];
  for (const claim of claims) {
    const alike = byWords.get(wordsOf(claim.content.map(({ start, end }) => text.slice(start, end)))) ?? [];
    const content = alike.length === 0 ? [] : contentOf(text, claim);
    const rejection = alike.find((one) => isSameClaim(one, { content }));
    if (rejection) rejected.push({ claim, rejection: rejection.claim });
    else shown.push(claim);
  }
  return { shown, rejected };
}

const wordsOf = (pieces: readonly string[]): string => JSON.stringify(pieces);

const contentOf = (text: string, { content }: Claim) =>
  content.map((span) => ({ text: text.slice(span.start, span.end), anchor: anchorOf(text, span) }));
