import { useContext, useId, useRef } from 'preact/hooks';
import { READER_STANCES, type ReaderStance } from '../../lib/annotation/annotation.ts';
import { CodingFields } from '../codebook/coding-fields.tsx';
import { Choice, type Option } from '../controls/choice.tsx';
import { ReaderChoicesContext } from '../controls/reader-choices.ts';
import { TagField } from '../controls/tag-field.tsx';
import { useEscape } from '../controls/use-keys.ts';
import { useTyped } from '../controls/use-typed.ts';
import { READER_STANCE_NAMES } from '../wording/names.ts';
import { t } from '../wording/words.ts';
import type { ReaderWords } from './reader-words.ts';
import { statusName } from './status-names.ts';
import { TagColours } from './tag-colours.tsx';

export interface ReaderFieldsProps {
  readonly words: ReaderWords;
  /** Tags in use, recent first. */
  readonly knownTags: readonly string[];
  readonly onChange: (change: Partial<ReaderWords>) => void;
  readonly autoFocus?: boolean;
  /** Called on Escape. */
  readonly onClose?: () => void;
}

/** Codes, tags, stance and note of one claim. Whatever is typed is handed on at once or after a short pause. */
export function ReaderFields({ words, knownTags, onChange, autoFocus = false, onClose }: ReaderFieldsProps) {
  const fields = useRef<HTMLDivElement>(null);
  useEscape(fields, onClose);
  const { statuses: made, tagColours, onColour, codebook, coder } = useContext(ReaderChoicesContext);
  // One that is no longer offered stays with the claims that have it.
  const statuses = words.status && !made.includes(words.status) ? [...made, words.status] : made;
  return (
    <div class="reader-fields" ref={fields}>
      {codebook && (
        <CodingFields
          codebook={codebook}
          codes={words.codes ?? []}
          coder={coder}
          autoFocus={autoFocus}
          onChange={(codes) => onChange({ codes })}
        />
      )}
      <TagField
        tags={words.tags}
        known={knownTags}
        autoFocus={autoFocus && !codebook}
        onChange={(tags) => onChange({ tags })}
      />
      {onColour && words.tags.length > 0 && (
        <details class="tag-colours-fold">
          <summary>{t('tagColour.title')}</summary>
          <TagColours tags={words.tags} colours={tagColours} onColour={onColour} />
        </details>
      )}
      <Choice
        legend={t('stance.legend')}
        options={stanceOptions()}
        chosen={words.stance}
        clearable
        onChoose={(stance) => onChange({ stance })}
      />
      <Choice
        legend={t('status.legend')}
        options={statuses.map((value) => ({ value, title: statusName(value) }))}
        chosen={words.status || null}
        clearable
        onChoose={(status) => onChange({ status: status ?? '' })}
      />
      <NoteField note={words.note} onChange={(note) => onChange({ note })} />
    </div>
  );
}

const stanceOptions = (): readonly Option<ReaderStance>[] =>
  READER_STANCES.map((value) => ({ value, icon: value, title: READER_STANCE_NAMES[value]() }));

function NoteField({ note, onChange }: { readonly note: string; readonly onChange: (note: string) => void }) {
  const id = useId();
  const { typed, onType, keep } = useTyped(note, onChange);
  return (
    <div class="field">
      <label for={id}>{t('note.label')}</label>
      <textarea
        id={id}
        dir="auto"
        rows={3}
        value={typed}
        aria-describedby={`${id}-help`}
        onInput={(event) => onType(event.currentTarget.value)}
        onBlur={keep}
      />
      <p class="field-help" id={`${id}-help`}>
        {t('note.help')}
      </p>
    </div>
  );
}
