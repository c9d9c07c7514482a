import { useId } from 'preact/hooks';
import type { CodebookProblem } from '../../lib/codebook/check-codebook.ts';
import {
  type CodebookDraft,
  type CodebookField,
  FIELD_KINDS,
  FIELD_SUBJECTS,
  type FieldKind,
  type FieldSubject,
  inUse,
  isClosed,
} from '../../lib/codebook/codebook.ts';
import {
  newValue,
  withFieldChanged,
  withFieldMoved,
  withoutField,
  withValue,
} from '../../lib/codebook/edit-codebook.ts';
import { Button } from '../controls/button.tsx';
import { t } from '../wording/words.ts';
import type { ChangeDraft } from './change-draft.ts';
import { PlaceButtons } from './place-buttons.tsx';
import { problemText } from './problem-words.ts';
import { TextField } from './text-field.tsx';
import { ValueEditor } from './value-editor.tsx';

interface FieldEditorProps {
  readonly draft: CodebookDraft;
  readonly field: CodebookField;
  readonly problems: readonly CodebookProblem[];
  /** Among the fields that are offered, from 0. */
  readonly place: number;
  readonly count: number;
  readonly onChange: ChangeDraft;
}

const KIND_NAMES: Readonly<Record<FieldKind, () => string>> = {
  one: () => t('codebooks.kind.one'),
  several: () => t('codebooks.kind.several'),
  text: () => t('codebooks.kind.text'),
  number: () => t('codebooks.kind.number'),
};

const SUBJECT_NAMES: Readonly<Record<FieldSubject, () => string>> = {
  claim: () => t('codebooks.about.claim'),
  source: () => t('codebooks.about.source'),
};

/** One field of a codebook: what it asks, of what, and the values that answer it. */
export function FieldEditor({ draft, field, problems, place, count, onChange }: FieldEditorProps) {
  const { id } = field;
  const title = t('codebooks.field', [String(place + 1)]);
  const change = (part: Partial<Omit<CodebookField, 'id'>>) => onChange(withFieldChanged(draft, id, part));
  const values = inUse(field.values);
  const addValue = () => {
    const value = newValue();
    onChange(withValue(draft, id, value), `${value.id} label`);
  };
  return (
    <fieldset class="codebook-field">
      <legend>{title}</legend>
      <div class="codebook-row">
        <TextField
          label={t('codebooks.label')}
          name={`${id} label`}
          class="wide"
          value={field.label}
          problem={problemText(
            problems,
            (one) => (one.kind === 'field without label' || one.kind === 'fields alike') && one.field === id,
          )}
          onType={(label) => change({ label })}
        />
        <Select
          label={t('codebooks.kind.title')}
          chosen={field.kind}
          values={FIELD_KINDS}
          names={KIND_NAMES}
          onChoose={(kind) => change({ kind })}
        />
        <Select
          label={t('codebooks.about.title')}
          chosen={field.about}
          values={FIELD_SUBJECTS}
          names={SUBJECT_NAMES}
          onChoose={(about) => change({ about })}
        />
        <PlaceButtons
          of={field.label || title}
          name={id}
          place={place}
          count={count}
          onMove={(by) => onChange(withFieldMoved(draft, id, by), `${id} ${by}`)}
          onRemove={() => onChange(withoutField(draft, id), 'add field')}
        />
      </div>
      <TextField
        label={t('codebooks.definition')}
        help={t('codebooks.fieldHelp')}
        isLong
        value={field.definition}
        onType={(definition) => change({ definition })}
      />
      <label class="codebook-required">
        <input
          type="checkbox"
          checked={field.required}
          onChange={() => change({ required: !field.required })}
        />
        <span>{t('codebooks.required')}</span>
      </label>
      {isClosed(field) && (
        <>
          <ol class="codebook-values" aria-label={t('codebooks.values')}>
            {values.map((value, at) => (
              <ValueEditor
                key={value.id}
                {...{ draft, field, value, problems, onChange }}
                place={at}
                count={values.length}
                onNext={addValue}
              />
            ))}
          </ol>
          <div class="row">
            <Button name={`${id} add`} onPress={addValue}>
              {t('codebooks.addValue')}
            </Button>
            <span class="problem">
              {problemText(problems, (one) => one.kind === 'too few values' && one.field === id)}
            </span>
          </div>
        </>
      )}
    </fieldset>
  );
}

interface SelectProps<Value extends string> {
  readonly label: string;
  readonly chosen: Value;
  readonly values: readonly Value[];
  readonly names: Readonly<Record<Value, () => string>>;
  readonly onChoose: (value: Value) => void;
}

function Select<Value extends string>({ label, chosen, values, names, onChoose }: SelectProps<Value>) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={chosen}
        onChange={(event) => onChoose(values.find((one) => one === event.currentTarget.value) ?? chosen)}
      >
        {values.map((value) => (
          <option key={value} value={value} selected={value === chosen}>
            {names[value]()}
          </option>
        ))}
      </select>
    </div>
  );
}
