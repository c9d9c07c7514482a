import type { Claim } from '../attribution/claim.ts';
import type { Span } from '../language/span.ts';
import type { Organisation, OrganisationRole } from '../organisations/organisation.ts';

/**
 * Says of each organisation whether it speaks, is spoken to or is only named. A source is one whose mention is, or
 * stands in, a claim's source or chain, or whom the source resolves to; an addressee stands between the source or
 * cue and the content ("told the committee that").
 */
export function assignRoles(
  organisations: readonly Organisation[],
  claims: readonly Claim[],
): Organisation[] {
  const sources = claims
    .flatMap(({ source, chain }) => [source, ...chain])
    .filter((mention) => mention !== null);
  const sourceSpans: Span[] = sources.flatMap((mention) => [
    mention,
    ...(mention.resolved ? [mention.resolved] : []),
  ]);
  const sourceNames = new Set(sources.map(({ resolved }) => resolved?.name.toLowerCase()));
  const isWithinSource = coveredBy(sourceSpans);
  const isWithinAddress = coveredBy(claims.flatMap(addressOf));
  return organisations.map((organisation) => {
    const spans = [...organisation.mentions, ...(organisation.references ?? [])];
    const isSource = sourceNames.has(organisation.name.toLowerCase()) || spans.some(isWithinSource);
    const isAddressee = spans.some(isWithinAddress);
    const roles: OrganisationRole[] = [];
    if (isSource) roles.push('source');
    if (isAddressee) roles.push('addressee');
    return { ...organisation, roles: roles.length > 0 ? roles : ['named'] };
  });
}

/** Whether a span lies within one of these. Sorted once, so that many claims and many mentions stay cheap. */
function coveredBy(outer: readonly Span[]): (inner: Span) => boolean {
  const sorted = [...outer].sort((a, b) => a.start - b.start);
  let reach = -1;
  const reaches = sorted.map(({ end }) => {
    reach = Math.max(reach, end);
    return reach;
  });
  return ({ start, end }) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sorted[middle]?.start ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (reaches[low - 1] ?? -1) >= end;
  };
}

/** What stands between a claim's cue and its content, where the content follows: "told [the committee] that". */
function addressOf({ cue, content, sentence }: Claim): Span[] {
  const [first] = content;
  if (!cue || !first || first.start <= cue.start) return [];
  const pieces = cue.pieces ?? [cue];
  const gaps = pieces.map((piece, index) => ({
    start: piece.end,
    end: pieces[index + 1]?.start ?? first.start,
  }));
  return gaps.filter(({ start, end }) => end > start && end <= sentence.end);
}
