import type { CodebookProblem } from '../../lib/codebook/check-codebook.ts';
import type { CodebookDraft, CodebookField, CodebookValue } from '../../lib/codebook/codebook.ts';
import { withoutValue, withValueChanged, withValueMoved } from '../../lib/codebook/edit-codebook.ts';
import { t } from '../wording/words.ts';
import type { ChangeDraft } from './change-draft.ts';
import { PlaceButtons } from './place-buttons.tsx';
import { problemText } from './problem-words.ts';
import { TextField } from './text-field.tsx';

interface ValueEditorProps {
  readonly draft: CodebookDraft;
  readonly field: CodebookField;
  readonly value: CodebookValue;
  readonly problems: readonly CodebookProblem[];
  /** Among the values that are offered, from 0. */
  readonly place: number;
  readonly count: number;
  readonly onChange: ChangeDraft;
  /** Goes on with another value. */
  readonly onNext: () => void;
}

/** One value of a field: what it is called, by which key it is chosen, when, and an example. */
export function ValueEditor(props: ValueEditorProps) {
  const { draft, field, value, problems, place, count, onChange, onNext } = props;
  const { id } = value;
  const change = (part: Partial<Omit<CodebookValue, 'id'>>) =>
    onChange(withValueChanged(draft, field.id, id, part));
  const told = (...kinds: CodebookProblem['kind'][]) =>
    problemText(problems, (one) => kinds.includes(one.kind) && 'value' in one && one.value === id);
  /** Values are mostly typed one after the other. */
  const goOn = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    onNext();
  };
  return (
    <li class="codebook-value">
      <div class="codebook-row">
        <TextField
          label={t('codebooks.valueLabel', [String(place + 1)])}
          name={`${id} label`}
          class="wide"
          value={value.label}
          problem={told('value without label', 'values alike')}
          onType={(label) => change({ label })}
          onKeyDown={goOn}
        />
        <TextField
          label={t('codebooks.key')}
          name={`${id} key`}
          class="key"
          maxLength={4}
          value={value.shortcut ?? ''}
          problem={told('no key', 'key taken')}
          onType={(shortcut) => change({ shortcut })}
        />
        <PlaceButtons
          of={value.label || t('codebooks.valueLabel', [String(place + 1)])}
          name={id}
          place={place}
          count={count}
          onMove={(by) => onChange(withValueMoved(draft, field.id, id, by), `${id} ${by}`)}
          onRemove={() => onChange(withoutValue(draft, field.id, id), `${field.id} add`)}
        />
      </div>
      <div class="codebook-row">
        <TextField
          label={t('codebooks.definition')}
          class="wide"
          isLong
          value={value.definition}
          onType={(definition) => change({ definition })}
        />
        <TextField
          label={t('codebooks.example')}
          class="wide"
          isLong
          value={value.example}
          onType={(example) => change({ example })}
        />
      </div>
    </li>
  );
}
