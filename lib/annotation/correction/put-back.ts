import type { Claim } from '../../attribution/claim.ts';
import { claimKey } from '../claim-key.ts';
import { AnchorFinder } from '../find-anchor.ts';
import { placedPieces } from './apply-corrections.ts';
import type { ClaimCorrection } from './page-correction.ts';

/** Of what Sayso finds in the text today, the claims in whose place the corrections stand. */
export function findingsBehind(
  text: string,
  found: readonly Claim[],
  corrections: readonly ClaimCorrection[],
): readonly Claim[] {
  const finder = new AnchorFinder(text);
  const keys = corrections
    .flatMap(({ replaced }) => replaced.map((content) => placedPieces(finder, content)))
    .flatMap((spans) => (spans ? claimKey({ content: spans }) : []));
  const replaced = new Set(keys);
  return found.filter((claim) => replaced.has(claimKey(claim)));
}
