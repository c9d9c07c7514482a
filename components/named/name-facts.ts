import type { Named } from '../../lib/organisations/corrections/edit.ts';
import type { Organisation } from '../../lib/organisations/organisation.ts';
import type { Person } from '../../lib/organisations/person.ts';
import { ORGANISATION_KIND_NAMES, ORGANISATION_ROLE_NAMES } from '../wording/names.ts';
import { t } from '../wording/words.ts';

/** What stands below a name. */
export const factsOf = (shown: Named, claims: number): readonly string[] => [
  ...(shown.of === 'organisation' ? factsOfOrganisation(shown.bearer) : factsOfPerson(shown.bearer)),
  ...(claims > 0 ? [t('names.claims', claims)] : []),
  ...(shown.corrected ? [t('names.corrected')] : []),
];

/** "Named" goes without saying. */
const factsOfOrganisation = ({ kind, roles, branch, partOf, metonym, isOutlet }: Organisation) => [
  ORGANISATION_KIND_NAMES[kind](),
  ...(isOutlet ? [t('organisations.outlet')] : []),
  ...roles.filter((role) => role !== 'named').map((role) => ORGANISATION_ROLE_NAMES[role]()),
  ...(metonym ? [t('organisations.metonym')] : []),
  ...(branch ? [branch] : []),
  ...(partOf ? [t('organisations.partOf', [partOf])] : []),
];

const factsOfPerson = ({ role, affiliation }: Person) => [
  ...(role ? [role] : []),
  ...(affiliation ? [affiliation] : []),
];
