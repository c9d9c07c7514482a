import { sourceOf } from './claim-text.ts';
import type { ComparedClaim, SourceRow } from './comparison.ts';
import { sameSourceName } from './match/source-name.ts';

/** Which saved claims of each outlet come from which source; the sources of most claims first. */
export function sourceRows(outlets: readonly string[], claims: readonly ComparedClaim[]): SourceRow[] {
  const rows: { name: string; named: boolean; claims: ComparedClaim[] }[] = [];
  for (const claim of claims) {
    const name = sourceOf(claim.annotation) ?? '';
    const { sourceType } = claim.annotation.claim;
    // "Officials" of one article are not those of another: only the same words stand together.
    const named = sourceType !== 'unnamed' && sourceType !== 'group' && sourceType !== 'none';
    const row = rows.find((other) =>
      named && other.named
        ? sameSourceName(other.name, name)
        : other.name.toLowerCase() === name.toLowerCase(),
    );
    if (!row) rows.push({ name, named, claims: [claim] });
    else {
      row.claims.push(claim);
      if (name.length > row.name.length) row.name = name;
    }
  }
  return rows
    .sort((a, b) => b.claims.length - a.claims.length || a.name.localeCompare(b.name, 'en'))
    .map(({ name, claims: ofSource }) => ({
      name,
      claims: outlets.map((outlet) => ofSource.filter(({ article }) => article.outlet === outlet)),
    }));
}
