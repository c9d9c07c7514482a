import type { CodebookDraft } from '../../lib/codebook/codebook.ts';
import { inUse } from '../../lib/codebook/codebook.ts';
import { withFieldBack, withValueBack } from '../../lib/codebook/edit-codebook.ts';
import { Button } from '../controls/button.tsx';
import { t } from '../wording/words.ts';
import type { ChangeDraft } from './change-draft.ts';

interface RetiredListProps {
  readonly draft: CodebookDraft;
  readonly onChange: ChangeDraft;
}

/** What is offered no more and stays with the claims that are coded by it; each can be offered again. */
export function RetiredList({ draft, onChange }: RetiredListProps) {
  const gone = retiredIn(draft);
  if (gone.length === 0) return null;
  return (
    <details class="retired">
      <summary>{t('codebooks.retired', gone.length)}</summary>
      <p class="small muted">{t('codebooks.retiredWhy')}</p>
      <ul>
        {gone.map(({ id, label, back, focused }) => (
          <li key={id}>
            <span dir="auto">{label}</span>
            <Button look="plain" icon="restore" onPress={() => onChange(back(), focused)}>
              {t('codebooks.offerAgain')}
              <span class="unseen"> {label}</span>
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface Retired {
  readonly id: string;
  readonly label: string;
  readonly back: () => CodebookDraft;
  readonly focused: string;
}

/** Of a field that is retired itself the values come back with it. */
const retiredIn = (draft: CodebookDraft): readonly Retired[] => [
  ...draft.fields
    .filter(({ retired }) => retired)
    .map(({ id, label }) => ({
      id,
      label,
      back: () => withFieldBack(draft, id),
      focused: `${id} label`,
    })),
  ...inUse(draft.fields).flatMap((field) =>
    field.values
      .filter(({ retired }) => retired)
      .map(({ id, label }) => ({
        id,
        label: `${field.label}: ${label}`,
        back: () => withValueBack(draft, field.id, id),
        focused: `${id} label`,
      })),
  ),
];
