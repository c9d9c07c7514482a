import type { Annotation } from '../../lib/annotation/annotation.ts';
import { claimKey } from '../../lib/annotation/claim-key.ts';
import type { SavedHere } from '../../lib/annotation/place.ts';
import type { PageView } from '../../lib/messaging/protocol.ts';

export interface PlacedSaved {
  /** By the key of the claim found at the same place. */
  readonly atClaims: ReadonlyMap<string, Annotation>;
  /** All others: gone, reworded, added by the reader, or found no more by this version. */
  readonly apart: readonly SavedHere[];
}

/** Joins what is saved of the page with what was found on it, by the place of the words. */
export function placeSaved({ saved, findings }: Pick<PageView, 'saved' | 'findings'>): PlacedSaved {
  const found = new Set(findings.claims.map(claimKey));
  const atClaims = new Map<string, Annotation>();
  const apart: SavedHere[] = [];
  for (const here of saved) {
    const { place, annotation } = here;
    const isEqual = place.state === 'found' || place.state === 'moved';
    const key = isEqual ? claimKey({ content: place.spans }) : undefined;
    if (key !== undefined && found.has(key) && !atClaims.has(key)) atClaims.set(key, annotation);
    else apart.push(here);
  }
  return { atClaims, apart };
}
