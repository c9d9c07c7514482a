import type { Bearer } from '../../lib/organisations/corrections/correction.ts';
import { asFound, type CorrectionChange } from '../../lib/organisations/corrections/edit.ts';
import type { RejectedName } from '../../lib/organisations/corrections.ts';
import { Button } from '../controls/button.tsx';
import { t } from '../wording/words.ts';
import { LIST_WORDS } from './list-words.ts';

interface RejectedNamesProps {
  readonly of: Bearer;
  readonly rejected: readonly RejectedName[];
  readonly onBringBack: (change: CorrectionChange, name: string) => void;
}

/** What the reader said is no organisation, or no person, folded away, with the way back. */
export const RejectedNames = ({ of, rejected, onBringBack }: RejectedNamesProps) =>
  rejected.length > 0 && (
    <details class="attitudes">
      <summary>
        {t(`${LIST_WORDS[of]}.rejected`)} <span class="count">{rejected.length}</span>
      </summary>
      <p class="small muted">{t(`${LIST_WORDS[of]}.rejectedWhy`)}</p>
      <ul class="rejected-names">
        {rejected.map(({ name, keys }) => (
          <li key={name} class="row">
            <span class="bearer-name" dir="auto">
              {name}
            </span>
            <Button
              look="plain"
              icon="restore"
              label={t('names.bringBack', [name])}
              onPress={() => onBringBack(asFound(keys), name)}
            >
              {t('rejected.bringBack')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
