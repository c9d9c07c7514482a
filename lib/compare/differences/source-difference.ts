import { sourceOf } from '../claim-text.ts';
import type { ComparedClaim } from '../compared-claim.ts';
import { sameSourceName } from '../match/source-name.ts';
import type { Difference, SourceSaid } from './difference.ts';
import { saidBy } from './said.ts';

/** Another source, or the same matter once with a named source and once without. */
export function sourceDifference(claims: readonly ComparedClaim[]): Difference[] {
  const said = claims.map((claim) => saidBy(claim, sourceSaid(claim)));
  const named = said.filter(({ value }) => isNamed(value));
  const others = named.filter(({ value }) => !sameSourceName(value.name ?? '', named[0]?.value.name ?? ''));
  const unnamed = said.length - named.length;
  return [
    ...(others.length > 0 ? [{ kind: 'source', said } as const] : []),
    ...(unnamed > 0 && named.length > 0 ? [{ kind: 'unnamed source', said } as const] : []),
  ];
}

const sourceSaid = ({ annotation }: ComparedClaim): SourceSaid => {
  const name = sourceOf(annotation);
  return { ...(name === undefined ? {} : { name }), type: annotation.claim.sourceType };
};

const isNamed = ({ type }: SourceSaid) => type === 'person' || type === 'organisation' || type === 'document';
