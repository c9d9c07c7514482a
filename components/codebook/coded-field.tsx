import { useId } from 'preact/hooks';
import type { CodedAs } from '../../lib/codebook/code.ts';
import { type CodebookField, type CodebookValue, isClosed } from '../../lib/codebook/codebook.ts';
import { valuesCoded } from '../../lib/codebook/coding.ts';
import { useTyped } from '../controls/use-typed.ts';
import { t } from '../wording/words.ts';
import { FieldMeaning } from './field-meaning.tsx';

interface CodedFieldProps {
  readonly field: CodebookField;
  readonly coded: CodedAs | undefined;
  readonly onToggle: (value: string) => void;
  readonly onAnswer: (answer: CodedAs | undefined) => void;
}

/** One field of a codebook, as compact as its kind allows, with what it means on demand. */
export const CodedField = (props: CodedFieldProps) => (
  <div class="coded-field">
    {isClosed(props.field) ? <ValueChoice {...props} /> : <TypedAnswer {...props} />}
    <FieldMeaning field={props.field} />
  </div>
);

function ValueChoice({ field, coded, onToggle }: CodedFieldProps) {
  const name = useId();
  const chosen = valuesCoded(coded);
  const type = field.kind === 'one' ? 'radio' : 'checkbox';
  /** A radio button that is chosen hears no change when it is pressed again, which takes it back. */
  const toggle = ({ id }: CodebookValue, heard: 'change' | 'click') => {
    const isPressedAgain = type === 'radio' && chosen.includes(id);
    if (isPressedAgain === (heard === 'click')) onToggle(id);
  };
  // What is retired stays with the claims that have it, until it is taken off.
  const offered = field.values.filter(({ id, retired }) => !retired || chosen.includes(id));
  return (
    <fieldset class="choice">
      <legend>
        <FieldName field={field} />
      </legend>
      <div class="choice-options">
        {offered.map((value) => (
          <label key={value.id} title={value.definition}>
            <input
              type={type}
              name={name}
              checked={chosen.includes(value.id)}
              aria-label={value.label}
              aria-keyshortcuts={value.shortcut}
              onChange={() => toggle(value, 'change')}
              onClick={() => toggle(value, 'click')}
            />
            <span>
              <bdi>{value.label}</bdi>
              {value.retired && <i>{t('coding.retired')}</i>}
              {value.shortcut && !value.retired && <kbd>{value.shortcut}</kbd>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function TypedAnswer({ field, coded, onAnswer }: CodedFieldProps) {
  const id = useId();
  const isNumber = field.kind === 'number';
  const { typed, onType, keep } = useTyped(written(coded), (words) => onAnswer(answerIn(words, isNumber)));
  const box = {
    id,
    value: typed,
    onInput: (event: Event & { readonly currentTarget: HTMLInputElement }) =>
      onType(event.currentTarget.value),
    onBlur: keep,
  };
  return (
    <div class="field">
      <label for={id}>
        <FieldName field={field} />
      </label>
      {isNumber ? (
        <input {...box} class="text-input" type="number" step="any" />
      ) : (
        <input {...box} type="text" dir="auto" />
      )}
    </div>
  );
}

const written = (coded: CodedAs | undefined): string =>
  typeof coded === 'string' || typeof coded === 'number' ? String(coded) : '';

function answerIn(words: string, isNumber: boolean): CodedAs | undefined {
  if (!isNumber || words.trim() === '') return words.trim();
  const number = Number(words);
  return Number.isFinite(number) ? number : undefined;
}

const FieldName = ({ field: { label, about, required, retired } }: Pick<CodedFieldProps, 'field'>) => (
  <>
    <bdi>{label}</bdi>
    {about === 'source' && <span class="coded-mark">{t('coding.ofSource')}</span>}
    {required && !retired && <span class="coded-mark">{t('coding.required')}</span>}
    {retired && <span class="coded-mark">{t('coding.retired')}</span>}
  </>
);
