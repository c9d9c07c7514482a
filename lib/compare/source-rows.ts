import { isFromNamed, sourceOf } from './claim-text.ts';
import type { ComparedClaim } from './compared-claim.ts';
import type { SourceRow } from './comparison.ts';
import { oneNameEach } from './source-names.ts';

/** Which saved claims of each outlet come from which source; the sources of most claims first. */
export function sourceRows(outlets: readonly string[], claims: readonly ComparedClaim[]): SourceRow[] {
  const nameOf = oneNameEach(claims.filter(isNamed).map(({ annotation }) => sourceOf(annotation) ?? ''));
  const rows = new Map<string, { readonly name: string; readonly claims: ComparedClaim[] }>();
  for (const claim of claims) {
    const given = sourceOf(claim.annotation) ?? '';
    // "Officials" of one article are not those of another: only the same words stand together.
    const name = isNamed(claim) ? nameOf(given) : given;
    const key = `${isNamed(claim)} ${name.toLowerCase()}`;
    const row = rows.get(key);
    if (row) row.claims.push(claim);
    else rows.set(key, { name, claims: [claim] });
  }
  return [...rows.values()]
    .sort((a, b) => b.claims.length - a.claims.length || a.name.localeCompare(b.name, 'en'))
    .map(({ name, claims: ofSource }) => ({
      name,
      claims: outlets.map((outlet) => ofSource.filter(({ article }) => article.outlet === outlet)),
    }));
}

const isNamed = ({ annotation }: ComparedClaim): boolean => isFromNamed(annotation);
