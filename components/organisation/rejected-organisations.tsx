import { asFound, type CorrectionChange } from '../../lib/organisations/corrections/edit.ts';
import type { RejectedName } from '../../lib/organisations/corrections.ts';
import { Button } from '../controls/button.tsx';
import { t } from '../wording/words.ts';

interface RejectedOrganisationsProps {
  readonly rejected: readonly RejectedName[];
  readonly onBringBack: (change: CorrectionChange, name: string) => void;
}

/** What the reader said is no organisation, folded away, with the way back. */
export const RejectedOrganisations = ({ rejected, onBringBack }: RejectedOrganisationsProps) =>
  rejected.length > 0 && (
    <details class="attitudes">
      <summary>
        {t('organisations.rejected')} <span class="count">{rejected.length}</span>
      </summary>
      <p class="small muted">{t('organisations.rejectedWhy')}</p>
      <ul class="rejected-organisations">
        {rejected.map(({ name, keys }) => (
          <li key={name} class="row">
            <span class="organisation-name" dir="auto">
              {name}
            </span>
            <Button
              look="plain"
              icon="restore"
              label={t('organisations.bringBack', [name])}
              onPress={() => onBringBack(asFound(keys), name)}
            >
              {t('rejected.bringBack')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
