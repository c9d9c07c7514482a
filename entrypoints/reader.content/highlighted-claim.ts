import type { OffsetMap } from '../../lib/article/offset-map.ts';
import type { Claim, Mention } from '../../lib/attribution/claim.ts';

/** A claim with where its words are on the page. */
export interface HighlightedClaim {
  readonly claim: Claim;
  readonly content: readonly Range[];
  readonly source: readonly Range[];
  readonly cue: readonly Range[];
  /** All of these, the content first. */
  readonly ranges: readonly Range[];
}

/** Where claims are on the page, in the order of their contents; those of which nothing is there are left out. */
export function locateClaims(claims: readonly Claim[], map: OffsetMap): HighlightedClaim[] {
  return claims
    .toSorted((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0))
    .map((claim) => {
      const content = claim.content.flatMap((span) => map.rangesOf(span));
      const source = rangesOfMention(claim.source, map);
      const cue = rangesOfMention(claim.cue, map);
      return { claim, content, source, cue, ranges: [...content, ...source, ...cue] };
    })
    .filter(({ content }) => content.length > 0);
}

const rangesOfMention = (mention: Mention | null, map: OffsetMap): Range[] =>
  mention ? (mention.pieces ?? [mention]).flatMap((span) => map.rangesOf(span)) : [];
