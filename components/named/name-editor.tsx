import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { BEARERS, movesBearer } from '../../lib/organisations/corrections/correction.ts';
import {
  asFound,
  type CorrectionChange,
  changeOf,
  changesNothing,
  editOf,
  type Named,
  type NameEdit,
  rejectionOf,
} from '../../lib/organisations/corrections/edit.ts';
import { ORGANISATION_KINDS } from '../../lib/organisations/organisation.ts';
import { Button } from '../controls/button.tsx';
import { SelectField } from '../controls/select-field.tsx';
import { useEscape } from '../controls/use-keys.ts';
import { BEARER_NAMES, ORGANISATION_KIND_NAMES } from '../wording/names.ts';
import { t } from '../wording/words.ts';
import { LIST_WORDS } from './list-words.ts';

export interface NameEditorProps {
  readonly shown: Named;
  /** The other names of the page, of organisations and of people. */
  readonly others: readonly Named[];
  /** `called` is what it will be shown as, and `stays` whether in this list. */
  readonly onKeep: (change: CorrectionChange, called: string, stays: boolean) => void;
  readonly onReject: (change: CorrectionChange) => void;
  readonly onCancel: () => void;
}

/** Puts right who or what a name stands for, how it is written, and that two names are one's. */
export function NameEditor({ shown, others, onKeep, onReject, onCancel }: NameEditorProps) {
  const { bearer, corrected } = shown;
  const id = useId();
  const form = useRef<HTMLFieldSetElement>(null);
  const [edit, setEdit] = useState(editOf(shown));
  const [same, setSame] = useState('');
  const say = (change: Partial<NameEdit>) => setEdit({ ...edit, ...change });
  const alike = others.filter(({ of }) => of === edit.of);
  const sameAs = alike.find((other) => other.bearer.name === same);
  const change = changeOf(shown, { ...edit, ...(sameAs && { sameAs }) });
  const called = sameAs?.bearer.name ?? edit.name.trim();
  useEscape(form, onCancel);
  useEffect(() => form.current?.querySelector('select')?.focus({ preventScroll: true }), []);
  const textField = (field: 'name' | 'role' | 'affiliation', label: string) => (
    <div class="field">
      <label for={`${id}-${field}`}>{label}</label>
      <input
        id={`${id}-${field}`}
        type="text"
        dir="auto"
        maxLength={300}
        value={edit[field]}
        onInput={({ currentTarget }) => say({ [field]: currentTarget.value })}
      />
    </div>
  );
  return (
    <fieldset class="name-editor reader-fields" aria-label={t('names.correct', [bearer.name])} ref={form}>
      <SelectField
        label={t('names.is')}
        chosen={edit.of}
        onChoose={(of) => say({ of: BEARERS.find((one) => one === of) ?? edit.of })}
        options={BEARERS.map((one) => [one, BEARER_NAMES[one]()])}
      />
      {edit.of === 'organisation' && (
        <SelectField
          label={t('names.kind')}
          chosen={edit.kind}
          onChoose={(kind) => say({ kind: ORGANISATION_KINDS.find((one) => one === kind) ?? edit.kind })}
          options={ORGANISATION_KINDS.map((one) => [one, ORGANISATION_KIND_NAMES[one]()])}
        />
      )}
      {alike.length > 0 && (
        <SelectField
          label={t('names.sameAs')}
          chosen={sameAs ? same : ''}
          onChoose={setSame}
          options={[
            ['', t('names.sameAsNone')],
            ...alike.map((other) => [other.bearer.name, other.bearer.name] as const),
          ]}
        />
      )}
      {!sameAs && textField('name', t('names.name'))}
      {edit.of === 'person' && textField('role', t('names.role'))}
      {edit.of === 'person' && textField('affiliation', t('names.affiliation'))}
      <p class="field-help">{t('names.everywhere')}</p>
      <div class="row">
        <Button
          look="main"
          icon="agree"
          disabled={changesNothing(change)}
          onPress={() => onKeep(change, called, edit.of === shown.of)}
        >
          {t('correct.keep')}
        </Button>
        <Button look="plain" onPress={onCancel}>
          {t('correct.cancel')}
        </Button>
        <Button look="plain" icon="disagree" onPress={() => onReject(rejectionOf(shown))}>
          {t(`${LIST_WORDS[shown.of]}.reject`)}
        </Button>
        {corrected && (
          <Button
            look="plain"
            icon="restore"
            onPress={() =>
              onKeep(asFound(corrected.keys), corrected.foundAs, !corrected.keys.some(movesBearer))
            }
          >
            {t('names.asFound')}
          </Button>
        )}
      </div>
    </fieldset>
  );
}
