import type { ComparedClaim } from '../compared-claim.ts';
import type { Said } from './difference.ts';

export const saidBy = <Value>({ annotation, article }: ComparedClaim, value: Value): Said<Value> => ({
  annotation: annotation.id,
  outlet: article.outlet,
  value,
});

/** What each claim says, where not all say the same; nothing where they do. `keyOf` tells values apart. */
export function whereDiffering<Value>(
  claims: readonly ComparedClaim[],
  sayingOf: (claim: ComparedClaim) => Value,
  keyOf: (value: Value) => string,
): readonly Said<Value>[] | undefined {
  const said = claims.map((claim) => saidBy(claim, sayingOf(claim)));
  return new Set(said.map(({ value }) => keyOf(value))).size > 1 ? said : undefined;
}
