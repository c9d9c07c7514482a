import { useId } from 'preact/hooks';
import { SOURCE_TYPES, type SourceType } from '../../lib/attribution/claim.ts';
import { SOURCE_TYPE_NAMES } from '../wording/names.ts';
import { t } from '../wording/words.ts';

interface SourceKindProps {
  readonly kind: SourceType;
  readonly onChoose: (kind: SourceType) => void;
}

/** What kind of source stands behind a claim, to be put right. */
export function SourceKind({ kind, onChoose }: SourceKindProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{t('correct.kind')}</label>
      <select
        id={id}
        value={kind}
        onChange={({ currentTarget }) => {
          const chosen = SOURCE_TYPES.find((type) => type === currentTarget.value);
          if (chosen) onChoose(chosen);
        }}
      >
        {SOURCE_TYPES.map((type) => (
          <option key={type} value={type} selected={type === kind}>
            {SOURCE_TYPE_NAMES[type]()}
          </option>
        ))}
      </select>
    </div>
  );
}
