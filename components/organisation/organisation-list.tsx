import type { Span } from '../../lib/language/span.ts';
import { isShownAsCited } from '../../lib/organisations/cited.ts';
import type { Organisation } from '../../lib/organisations/organisation.ts';
import { Notice } from '../controls/notice.tsx';
import { t } from '../wording/words.ts';
import { OrganisationRow } from './organisation-row.tsx';

interface OrganisationListProps {
  readonly organisations: readonly Organisation[];
  readonly onReveal: (spans: readonly Span[]) => void;
}

/** The organisations of the page, most often named first; those that Sayso is less sure of in a group of their own. */
export function OrganisationList({ organisations, onReveal }: OrganisationListProps) {
  if (organisations.length === 0)
    return <Notice icon="organisation" title={t('organisations.none')} why={t('organisations.noneWhy')} />;
  const sorted = [...organisations].sort((a, b) => b.mentions.length - a.mentions.length);
  const mostMentions = sorted[0]?.mentions.length ?? 1;
  const list = (shown: readonly Organisation[]) => (
    <ul class="organisations">
      {shown.map((one) => (
        <OrganisationRow key={one.name} organisation={one} mostMentions={mostMentions} onReveal={onReveal} />
      ))}
    </ul>
  );
  const sure = sorted.filter(isShownAsCited);
  const lessSure = sorted.filter((one) => !isShownAsCited(one));
  return (
    <>
      {sure.length > 0 && list(sure)}
      {lessSure.length > 0 && (
        <details class="attitudes" open={sure.length === 0}>
          <summary>
            {t('organisations.lessSure')} <span class="count">{lessSure.length}</span>
          </summary>
          {list(lessSure)}
        </details>
      )}
    </>
  );
}
