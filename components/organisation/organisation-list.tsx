import type { Span } from '../../lib/language/span.ts';
import type { Organisation } from '../../lib/organisations/organisation.ts';
import { Notice } from '../controls/notice.tsx';
import { ORGANISATION_KIND_NAMES, ORGANISATION_ROLE_NAMES } from '../wording/names.ts';
import { t } from '../wording/words.ts';

interface OrganisationListProps {
  readonly organisations: readonly Organisation[];
  readonly onReveal: (spans: readonly Span[]) => void;
}

/** The organisations of the page, most often named first, with their kind and what they do on it. */
export function OrganisationList({ organisations, onReveal }: OrganisationListProps) {
  if (organisations.length === 0)
    return <Notice icon="organisation" title={t('organisations.none')} why={t('organisations.noneWhy')} />;
  const sorted = [...organisations].sort((a, b) => b.mentions.length - a.mentions.length);
  const most = sorted[0]?.mentions.length ?? 1;
  return (
    <ul class="organisations">
      {sorted.map((organisation) => (
        <li key={organisation.name}>
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
              {[ORGANISATION_KIND_NAMES[organisation.kind](), ...rolesOf(organisation)].join(' · ')}
            </span>
            <span class="organisation-count">
              <span class="tally" style={{ inlineSize: `${(100 * organisation.mentions.length) / most}%` }} />
              {t('count.times', organisation.mentions.length)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** "Named" goes without saying. */
const rolesOf = ({ roles, branch, partOf }: Organisation): readonly string[] => [
  ...roles.filter((role) => role !== 'named').map((role) => ORGANISATION_ROLE_NAMES[role]()),
  ...(branch ? [branch] : []),
  ...(partOf ? [t('organisations.partOf', [partOf])] : []),
];
