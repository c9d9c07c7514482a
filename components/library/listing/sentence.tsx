import type { SavedClaim } from '../../../lib/annotation/annotation.ts';

/** What stood before and after it on the page, as far as that was saved. */
export function Surroundings({ claim }: { readonly claim: SavedClaim }) {
  const first = claim.content[0]?.anchor.quote;
  const last = claim.content.at(-1)?.anchor.quote;
  if (!first || !last || `${first.prefix}${last.suffix}`.trim() === '') return null;
  return (
    <p class="small muted surroundings" dir="auto">
      … {first.prefix}
      <mark>{claim.content.map(({ text }) => text).join(' … ')}</mark>
      {last.suffix} …
    </p>
  );
}
