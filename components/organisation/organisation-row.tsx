import type { Span } from '../../lib/language/span.ts';
import type { Organisation } from '../../lib/organisations/organisation.ts';
import { ORGANISATION_KIND_NAMES, ORGANISATION_ROLE_NAMES } from '../wording/names.ts';
import { t } from '../wording/words.ts';

interface OrganisationRowProps {
  readonly organisation: Organisation;
  /** Of the organisation that is named most often: what a full tally stands for. */
  readonly mostMentions: number;
  readonly onReveal: (spans: readonly Span[]) => void;
}

export const OrganisationRow = ({ organisation, mostMentions, onReveal }: OrganisationRowProps) => (
  <li>
    <button
      type="button"
      class="organisation"
      title={t('claim.reveal')}
      onClick={() => onReveal(organisation.mentions.slice(0, 1))}
    >
      <span class="organisation-name" dir="auto">
        {organisation.name}
        {organisation.acronym && <abbr> {organisation.acronym}</abbr>}
      </span>
      <span class="organisation-facts">
        {[ORGANISATION_KIND_NAMES[organisation.kind](), ...factsOf(organisation)].join(' · ')}
      </span>
      <span class="organisation-count">
        <span
          class="tally"
          style={{ inlineSize: `${(100 * organisation.mentions.length) / mostMentions}%` }}
        />
        {t('count.times', organisation.mentions.length)}
      </span>
    </button>
  </li>
);

/** "Named" goes without saying. */
const factsOf = ({ roles, branch, partOf, metonym }: Organisation): readonly string[] => [
  ...roles.filter((role) => role !== 'named').map((role) => ORGANISATION_ROLE_NAMES[role]()),
  ...(metonym ? [t('organisations.metonym')] : []),
  ...(branch ? [branch] : []),
  ...(partOf ? [t('organisations.partOf', [partOf])] : []),
];
