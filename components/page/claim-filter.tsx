import { Icon } from '../controls/icon.tsx';
import { t } from '../wording/words.ts';

interface ClaimFilterProps {
  readonly typed: string;
  readonly onType: (typed: string) => void;
}

/** Leaves the claims that hold the words, or whose source does. */
export const ClaimFilter = ({ typed, onType }: ClaimFilterProps) => (
  <label class="filter">
    <span class="unseen">{t('claims.filter')}</span>
    <Icon name="search" />
    <input
      type="search"
      dir="auto"
      placeholder={t('claims.filter')}
      value={typed}
      onInput={(event) => onType(event.currentTarget.value)}
    />
  </label>
);
