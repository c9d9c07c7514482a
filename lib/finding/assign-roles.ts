import type { Claim } from '../attribution/claim.ts';
import type { Span } from '../language/span.ts';
import type { Organisation, OrganisationRole } from '../organisations/organisation.ts';
import { isAddressedAt } from './addressed.ts';

/**
 * Says of each organisation whether it speaks, is spoken to or is only named. A source is one whose mention is, or
 * stands in, a claim's source or chain, or whom the source resolves to. Whom the text around a mention speaks to
 * ("told the committee that", "in a letter to the ministry") is an addressee, and no source by that mention.
 */
export function assignRoles(
  text: string,
  organisations: readonly Organisation[],
  claims: readonly Claim[],
): Organisation[] {
  const sources = claims
    .flatMap(({ source, chain }) => [source, ...chain])
    .filter((mention) => mention !== null);
  const ownSources = coveredBy(claims.flatMap(({ source }) => (source ? [source] : [])));
  const resolved = sources.flatMap((mention) => (mention.resolved ? [mention.resolved] : []));
  const sourceNames = new Set(resolved.map(({ name }) => name.toLowerCase()));
  const isWithinSource = coveredBy([...sources, ...resolved]);
  const isWithinAddress = coveredBy(claims.flatMap(addressOf));
  const isAddressed = (span: Span): boolean =>
    isAddressedAt(text, span) || (isWithinAddress(span) && !ownSources(span));
  return organisations.map((organisation) => {
    const spans = [...organisation.mentions, ...(organisation.references ?? [])];
    const addressed = new Set(spans.filter(isAddressed));
    const isSource =
      sourceNames.has(organisation.name.toLowerCase()) ||
      spans.some((span) => !addressed.has(span) && isWithinSource(span));
    const roles: OrganisationRole[] = [];
    if (isSource) roles.push('source');
    if (addressed.size > 0) roles.push('addressee');
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
