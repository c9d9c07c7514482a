import type { ComparedClaim } from '../compared-claim.ts';
import type { ProminenceOf } from '../prominence.ts';
import type { CueSaid, Difference } from './difference.ts';
import { figureDifferences } from './figure-difference.ts';
import { whereDiffering } from './said.ts';
import { sourceDifference } from './source-difference.ts';
import { wordingDifferences } from './wording-difference.ts';

/** Where a claim stands among the saved claims of its article, from 1. */
export type PlaceOf = (annotation: string) => { readonly place: number; readonly of: number };

/** Where claims stand in their articles. */
export interface StandsIn {
  readonly placeOf: PlaceOf;
  readonly prominenceOf: ProminenceOf;
}

/** All in which the claims of one row differ; what weighs most first. None for a single claim. */
export function differencesOf(
  claims: readonly ComparedClaim[],
  { placeOf, prominenceOf }: StandsIn,
): Difference[] {
  if (claims.length < 2) return [];
  const cues = whereDiffering(claims, cueSaid, ({ stance }) => stance);
  const forms = whereDiffering(claims, ({ annotation }) => annotation.claim.form, String);
  const chains = whereDiffering(
    claims,
    ({ annotation }) => annotation.claim.chain,
    (chain) => String(Math.max(chain.length, 1)),
  );
  const order = whereDiffering(
    claims,
    ({ annotation }) => placeOf(annotation.id),
    ({ place }) => String(place),
  );
  const prominence = whereDiffering(claims, prominenceOf, ({ standing }) => standing);
  return [
    ...figureDifferences(claims),
    ...sourceDifference(claims),
    ...(cues ? [{ kind: 'cue', said: cues } as const] : []),
    ...(forms ? [{ kind: 'form', said: forms } as const] : []),
    ...(chains ? [{ kind: 'chain', said: chains } as const] : []),
    ...wordingDifferences(claims),
    ...(prominence ? [{ kind: 'prominence', said: prominence } as const] : []),
    ...(order ? [{ kind: 'order', said: order } as const] : []),
  ];
}

const cueSaid = ({ annotation: { claim } }: ComparedClaim): CueSaid => ({
  cue: claim.cue?.text ?? '',
  stance: claim.stance,
});
