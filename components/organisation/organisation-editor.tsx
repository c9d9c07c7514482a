import { useEffect, useId, useRef, useState } from 'preact/hooks';
import {
  asFound,
  type CorrectionChange,
  changeOf,
  changesNothing,
  type Named,
  rejectionOf,
} from '../../lib/organisations/corrections/edit.ts';
import { ORGANISATION_KINDS } from '../../lib/organisations/organisation.ts';
import { Button } from '../controls/button.tsx';
import { useEscape } from '../controls/use-keys.ts';
import { ORGANISATION_KIND_NAMES } from '../wording/names.ts';
import { t } from '../wording/words.ts';

interface OrganisationEditorProps {
  readonly shown: Named;
  /** The other organisations of the page. */
  readonly others: readonly Named[];
  /** `called` is what it will be shown as. */
  readonly onKeep: (change: CorrectionChange, called: string) => void;
  readonly onReject: (change: CorrectionChange) => void;
  readonly onCancel: () => void;
}

/** Puts right what an organisation is, what it is called, and that two names are one's. */
export function OrganisationEditor({ shown, others, onKeep, onReject, onCancel }: OrganisationEditorProps) {
  const { organisation, corrected } = shown;
  const id = useId();
  const form = useRef<HTMLFieldSetElement>(null);
  const [kind, setKind] = useState(organisation.kind);
  const [name, setName] = useState(organisation.name);
  const [same, setSame] = useState('');
  const sameAs = others.find((other) => other.organisation.name === same);
  const change = changeOf(shown, { kind, name, ...(sameAs && { sameAs }) });
  const called = sameAs?.organisation.name ?? name.trim();
  useEscape(form, onCancel);
  useEffect(() => form.current?.querySelector('select')?.focus({ preventScroll: true }), []);
  return (
    <fieldset
      class="organisation-editor reader-fields"
      aria-label={t('organisations.correct', [organisation.name])}
      ref={form}
    >
      <div class="field">
        <label for={`${id}-kind`}>{t('organisations.kind')}</label>
        <select
          id={`${id}-kind`}
          value={kind}
          onChange={({ currentTarget: { value } }) =>
            setKind(ORGANISATION_KINDS.find((one) => one === value) ?? kind)
          }
        >
          {ORGANISATION_KINDS.map((one) => (
            <option key={one} value={one} selected={one === kind}>
              {ORGANISATION_KIND_NAMES[one]()}
            </option>
          ))}
        </select>
      </div>
      {others.length > 0 && (
        <div class="field">
          <label for={`${id}-same`}>{t('organisations.sameAs')}</label>
          <select
            id={`${id}-same`}
            value={same}
            onChange={({ currentTarget }) => setSame(currentTarget.value)}
          >
            <option value="">{t('organisations.sameAsNone')}</option>
            {others.map((other) => (
              <option key={other.organisation.name} value={other.organisation.name}>
                {other.organisation.name}
              </option>
            ))}
          </select>
        </div>
      )}
      {!sameAs && (
        <div class="field">
          <label for={`${id}-name`}>{t('organisations.name')}</label>
          <input
            id={`${id}-name`}
            type="text"
            dir="auto"
            maxLength={300}
            value={name}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
        </div>
      )}
      <p class="field-help">{t('organisations.everywhere')}</p>
      <div class="row">
        <Button
          look="main"
          icon="agree"
          disabled={changesNothing(change)}
          onPress={() => onKeep(change, called)}
        >
          {t('correct.keep')}
        </Button>
        <Button look="plain" onPress={onCancel}>
          {t('correct.cancel')}
        </Button>
        <Button look="plain" icon="disagree" onPress={() => onReject(rejectionOf(shown))}>
          {t('organisations.reject')}
        </Button>
        {corrected && (
          <Button
            look="plain"
            icon="restore"
            onPress={() => onKeep(asFound(corrected.keys), corrected.foundAs)}
          >
            {t('organisations.asFound')}
          </Button>
        )}
      </div>
    </fieldset>
  );
}
