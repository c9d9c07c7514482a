import { isFromNamed, sourceOf } from './claim-text.ts';
import type { ComparedClaim } from './compared-claim.ts';
import type { Comparison } from './comparison.ts';
import { claimsIn } from './evidence.ts';
import { sameSourceName } from './match/source-name.ts';
import { oneNameEach } from './source-names.ts';

/** Who cites whom, over some saved claims: an outlet its source, a source the one that it has it from. */
export interface Citation {
  readonly citing: string;
  readonly cited: string;
  /** Whether the citing one is an outlet of the comparison. */
  readonly isByOutlet: boolean;
  readonly claims: readonly ComparedClaim[];
}

/**
 * All citations, those of most claims first. A claim with a chain of sources cites along it. A source goes by one name,
 * however the articles call it.
 */
export function citationsOf({ rows }: Pick<Comparison, 'rows'>): Citation[] {
  const found = new Map<string, Citation & { readonly claims: ComparedClaim[] }>();
  const claims = claimsIn({ rows });
  const nameOf = oneNameEach(claims.filter(isNamed).flatMap(namesAlong));
  for (const claim of claims) {
    const names = isNamed(claim) ? namesAlong(claim).map(nameOf) : namesAlong(claim);
    names.forEach((cited, at) => {
      const citing = at === 0 ? claim.article.outlet : (names[at - 1] ?? '');
      const key = JSON.stringify([at === 0, citing, cited]);
      const known = found.get(key);
      if (known) known.claims.push(claim);
      else found.set(key, { citing, cited, isByOutlet: at === 0, claims: [claim] });
    });
  }
  return [...found.values()].sort(
    (a, b) => b.claims.length - a.claims.length || inOrder(a.citing, b.citing) || inOrder(a.cited, b.cited),
  );
}

const inOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const isNamed = ({ annotation }: ComparedClaim): boolean => isFromNamed(annotation);

function namesAlong({ annotation, article }: ComparedClaim): readonly string[] {
  const { chain } = annotation.claim;
  // "…, he told the Courier" in the Courier: an outlet does not cite itself.
  const [outermost = ''] = chain;
  if (chain.length > 0) return sameSourceName(outermost, article.outlet) ? chain.slice(1) : chain;
  const source = sourceOf(annotation);
  return source === undefined ? [] : [source];
}
