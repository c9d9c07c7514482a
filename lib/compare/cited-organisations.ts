import type { CitedOrganisation, SavedArticle } from '../annotation/saved-article.ts';
import type { OrganisationRow } from './comparison.ts';

/** How often each outlet names each organisation; the most named first. */
export function organisationRows(
  outlets: readonly string[],
  articles: readonly SavedArticle[],
): OrganisationRow[] {
  const rows = new Map<
    string,
    { organisation: CitedOrganisation; roles: Set<OrganisationRow['roles'][number]>; mentions: number[] }
  >();
  const keyByAcronym = new Map<string, string>();
  for (const { outlet, organisations } of articles) {
    const column = outlets.indexOf(outlet);
    for (const organisation of organisations) {
      const key = keyOf(organisation, keyByAcronym);
      const row = rows.get(key) ?? { organisation, roles: new Set(), mentions: outlets.map(() => 0) };
      row.mentions[column] = (row.mentions[column] ?? 0) + organisation.mentions;
      for (const role of organisation.roles) row.roles.add(role);
      if (organisation.name.length > row.organisation.name.length) row.organisation = organisation;
      rows.set(key, row);
    }
  }
  const total = ({ mentions }: OrganisationRow) => mentions.reduce((sum, count) => sum + count, 0);
  return [...rows.values()]
    .map(
      ({ organisation: { name, acronym, kind, wikidata }, roles, mentions }): OrganisationRow => ({
        name,
        kind,
        ...(acronym === undefined ? {} : { acronym }),
        ...(wikidata === undefined ? {} : { wikidata }),
        roles: [...roles],
        mentions,
      }),
    )
    .sort((a, b) => total(b) - total(a) || a.name.localeCompare(b.name, 'en'));
}

/** One organisation goes by its identity, its name, or an acronym that an article explained. */
function keyOf({ name, acronym, wikidata }: CitedOrganisation, keyByAcronym: Map<string, string>): string {
  const plain = name.toLowerCase().replace(/^the\s+/, '');
  const key = wikidata ?? keyByAcronym.get(acronym ?? name) ?? plain;
  if (acronym !== undefined && !keyByAcronym.has(acronym)) keyByAcronym.set(acronym, key);
  return key;
}
