import { ORGANISATION_KINDS, type OrganisationKind } from '../organisations/organisation.ts';
import type { OrganisationRow } from './comparison.ts';

/** The organisations of one kind, with how often each outlet names any of them. */
export interface KindOfOrganisations {
  readonly kind: OrganisationKind;
  readonly organisations: readonly OrganisationRow[];
  /** In the comparison's order of outlets. */
  readonly mentions: readonly number[];
}

/** Kinds that none is of are left out; within a kind the order stays. */
export const organisationsByKind = (rows: readonly OrganisationRow[]): readonly KindOfOrganisations[] =>
  ORGANISATION_KINDS.flatMap((kind) => {
    const organisations = rows.filter((row) => row.kind === kind);
    const [first] = organisations;
    if (!first) return [];
    const mentions = first.mentions.map((_, outlet) =>
      organisations.reduce((sum, row) => sum + (row.mentions[outlet] ?? 0), 0),
    );
    return [{ kind, organisations, mentions }];
  });
