import type { Mention } from '../attribution/claim.ts';
import type { Span } from '../language/span.ts';
import type { Organisation } from '../organisations/organisation.ts';
import type { Person } from '../organisations/person.ts';
import type { Findings } from './findings.ts';

type NameBearer = Organisation | Person;

/**
 * Of how many claims each organisation and each person is a source: one that the claim's source or chain names or
 * stands for. A person's name in a source of another kind ("the Ruiz report") does not make that person one.
 */
export function countClaims({ claims, organisations, people }: Findings): ReadonlyMap<NameBearer, number> {
  const ofOrganisations = sourcesAmong(organisations);
  const ofPeople = sourcesAmong(people);
  const counts = new Map<NameBearer, number>();
  for (const claim of claims) {
    const { source, sourceType, chain } = claim;
    const links = [...(source ? [source] : []), ...chain];
    const speakers = links.filter((link) => sourceType === 'person' || link !== source);
    for (const bearer of new Set([...links.flatMap(ofOrganisations), ...speakers.flatMap(ofPeople)]))
      counts.set(bearer, (counts.get(bearer) ?? 0) + 1);
  }
  return counts;
}

/** Tells which of these a mention stands for, or names where it stands for nobody else. */
function sourcesAmong<T extends NameBearer>(bearers: readonly T[]): (mention: Mention) => readonly T[] {
  const byName = new Map(bearers.map((bearer) => [bearer.name, bearer]));
  const places = bearers
    .flatMap((bearer) => bearer.mentions.map((span) => ({ span, bearer })))
    .sort((a, b) => a.span.start - b.span.start);
  return (mention) => {
    if (mention.resolved) {
      const bearer = byName.get(mention.resolved.name);
      if (bearer) return [bearer];
    }
    const within: T[] = [];
    for (let at = firstFrom(places, mention.start); at < places.length; at++) {
      const place = places[at];
      if (!place || place.span.start >= mention.end) break;
      if (place.span.end <= mention.end) within.push(place.bearer);
    }
    return within;
  };
}

/** The index of the first place that begins at the offset or behind it. */
function firstFrom(places: readonly { readonly span: Span }[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle]?.span.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
