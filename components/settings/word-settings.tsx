import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { TagColour } from '../../lib/annotation/tag-style.ts';
import { statusName } from '../claim/status-names.ts';
import { TagColours } from '../claim/tag-colours.tsx';
import { Button, IconButton } from '../controls/button.tsx';
import { NO_CHOICES, ReaderChoicesContext } from '../controls/reader-choices.ts';
import { t } from '../wording/words.ts';
import { SettingsSection } from './settings-section.tsx';
import type { SettingProps } from './shown-settings.tsx';

/** The reader's tags and their colours. */
export interface TagsPort {
  /** Tags in use, recent first. */
  readonly inUse: () => Promise<readonly string[]>;
  readonly colours: () => Promise<ReadonlyMap<string, TagColour>>;
  readonly colour: (tag: string, colour: TagColour | null) => Promise<unknown>;
}

/** The words that a reader sorts claims by: statuses, and tags with their colours. */
export const WordSettings = ({ settings, onChange, tags }: SettingProps & { readonly tags: TagsPort }) => (
  <SettingsSection id="words" title={t('options.words')}>
    <Statuses statuses={settings.statuses} onChange={(statuses) => onChange({ statuses })} />
    <ColoursOfTags tags={tags} />
  </SettingsSection>
);

interface StatusesProps {
  readonly statuses: readonly string[];
  readonly onChange: (statuses: readonly string[]) => void;
}

function Statuses({ statuses, onChange }: StatusesProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const add = () => {
    const status = typed.trim();
    setTyped('');
    field.current?.focus();
    if (status !== '' && !statuses.includes(status)) onChange([...statuses, status]);
  };
  const remove = (status: string) => {
    onChange(statuses.filter((other) => other !== status));
    field.current?.focus();
  };
  return (
    <div class="statuses">
      <h3>{t('options.statuses')}</h3>
      <p class="small muted">{t('options.statusesWhy')}</p>
      <ul>
        {statuses.map((status) => (
          <li key={status}>
            <bdi>{statusName(status)}</bdi>
            <IconButton
              icon="close"
              label={t('options.removeStatus', [statusName(status)])}
              onPress={() => remove(status)}
            />
          </li>
        ))}
      </ul>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label class="unseen" for={id}>
          {t('options.newStatus')}
        </label>
        <input
          id={id}
          ref={field}
          type="text"
          maxlength={60}
          placeholder={t('options.newStatus')}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <Button look="outlined" onPress={add}>
          {t('options.addStatus')}
        </Button>
      </form>
    </div>
  );
}

function ColoursOfTags({ tags }: { readonly tags: TagsPort }) {
  const [inUse, setInUse] = useState<readonly string[]>([]);
  const [colours, setColours] = useState<ReadonlyMap<string, TagColour>>(new Map());
  useEffect(() => {
    void tags.inUse().then(setInUse);
    void tags.colours().then(setColours);
  }, [tags]);
  const colour = async (tag: string, chosen: TagColour | null) => {
    await tags.colour(tag, chosen);
    setColours(await tags.colours());
  };
  return (
    <ReaderChoicesContext.Provider value={{ ...NO_CHOICES, tagColours: colours }}>
      <h3>{t('options.tagColours')}</h3>
      <p class="small muted">{inUse.length === 0 ? t('options.noTags') : t('options.tagColoursWhy')}</p>
      <TagColours tags={inUse} colours={colours} onColour={(tag, chosen) => void colour(tag, chosen)} />
    </ReaderChoicesContext.Provider>
  );
}
