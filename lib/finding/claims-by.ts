import type { Mention } from '../attribution/claim.ts';
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
  const byPlace = new Map(
    bearers.flatMap((bearer) => bearer.mentions.map(({ start }) => [start, bearer] as const)),
  );
  return ({ start, end, resolved }) => {
    const standsFor = resolved && byName.get(resolved.name);
    if (standsFor) return [standsFor];
    const within: T[] = [];
    for (let at = start; at < end; at++) {
      const bearer = byPlace.get(at);
      if (bearer) within.push(bearer);
    }
    return within;
  };
}
