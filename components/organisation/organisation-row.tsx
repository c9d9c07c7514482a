import type { ComponentChildren } from 'preact';
import type { Span } from '../../lib/language/span.ts';
import type { Named } from '../../lib/organisations/corrections/edit.ts';
import { IconButton } from '../controls/button.tsx';
import { ORGANISATION_KIND_NAMES, ORGANISATION_ROLE_NAMES } from '../wording/names.ts';
import { t } from '../wording/words.ts';

interface OrganisationRowProps {
  readonly shown: Named;
  /** Of the organisation that is named most often: what a full tally stands for. */
  readonly mostMentions: number;
  readonly isCorrecting: boolean;
  readonly onReveal: (spans: readonly Span[]) => void;
  readonly onCorrect: () => void;
  /** What stands below it while it is being corrected. */
  readonly children?: ComponentChildren;
}

export const OrganisationRow = ({
  shown,
  mostMentions,
  isCorrecting,
  onReveal,
  onCorrect,
  children,
}: OrganisationRowProps) => {
  const { organisation } = shown;
  return (
    <li data-organisation={organisation.name}>
      <div class="organisation-line">
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
            {[ORGANISATION_KIND_NAMES[organisation.kind](), ...factsOf(shown)].join(' · ')}
          </span>
          <span class="organisation-count">
            <span
              class="tally"
              style={{ inlineSize: `${(100 * organisation.mentions.length) / mostMentions}%` }}
            />
            {t('count.times', organisation.mentions.length)}
          </span>
        </button>
        <IconButton
          icon="edit"
          label={t('organisations.correct', [organisation.name])}
          expanded={isCorrecting}
          name="correct"
          onPress={onCorrect}
        />
      </div>
      {children}
    </li>
  );
};

/** "Named" goes without saying. */
const factsOf = ({ organisation, corrected }: Named): readonly string[] => {
  const { roles, branch, partOf, metonym, isOutlet } = organisation;
  return [
    ...(isOutlet ? [t('organisations.outlet')] : []),
    ...roles.filter((role) => role !== 'named').map((role) => ORGANISATION_ROLE_NAMES[role]()),
    ...(metonym ? [t('organisations.metonym')] : []),
    ...(branch ? [branch] : []),
    ...(partOf ? [t('organisations.partOf', [partOf])] : []),
    ...(corrected ? [t('organisations.corrected')] : []),
  ];
};
