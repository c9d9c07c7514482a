import { useContext, useId, useState } from 'preact/hooks';
import { statusName } from '../../claim/status-names.ts';
import { Button } from '../../controls/button.tsx';
import { ReaderChoicesContext } from '../../controls/reader-choices.ts';
import { t } from '../../wording/words.ts';
import type { LibrarySession } from '../library-session.ts';
import { BULK_DEEDS, type BulkDeed } from './bulk-change.ts';
import type { Selecting } from './use-selection.ts';

const DEED_NAMES: Readonly<Record<BulkDeed, () => string>> = {
  tag: () => t('bulk.tag'),
  untag: () => t('bulk.untag'),
  status: () => t('bulk.status'),
  collect: () => t('bulk.collect'),
  uncollect: () => t('bulk.uncollect'),
};

interface BulkBarProps {
  readonly session: LibrarySession;
  readonly selecting: Selecting;
  /** How many the search finds. */
  readonly total: number;
}

/** What can be done to the claims that are ticked, each of it undone by one undo. */
export function BulkBar({ session, selecting, total }: BulkBarProps) {
  const selected = selecting.ids;
  const ids = [...selected];
  const exportThem = () => {
    session.toExport.value = selected;
    location.hash = 'data';
  };
  const throwAway = () => {
    selecting.clear();
    void session.throwAway(ids);
  };
  return (
    <section class="bulk" aria-label={t('bulk.title')}>
      <span class="row">
        <strong>{t('library.selected', selected.size)}</strong>
        {selected.size < total && (
          <Button look="plain" onPress={() => void selecting.all()}>
            {t('bulk.all', total)}
          </Button>
        )}
        <Button look="plain" onPress={selecting.clear}>
          {t('bulk.none')}
        </Button>
      </span>
      <BulkForm session={session} ids={ids} />
      <span class="row">
        <Button icon="data" onPress={exportThem}>
          {t('export.title')}
        </Button>
        <Button icon="bin" onPress={throwAway}>
          {t('apart.bin')}
        </Button>
      </span>
    </section>
  );
}

function BulkForm({ session, ids }: { readonly session: LibrarySession; readonly ids: readonly string[] }) {
  const [deed, setDeed] = useState<BulkDeed>('tag');
  const [value, setValue] = useState('');
  const { collections } = session.arrangement.value;
  const deeds = BULK_DEEDS.filter((one) => !one.endsWith('collect') || collections.length > 0);
  const choose = (name: string) => {
    setDeed(deeds.find((one) => one === name) ?? 'tag');
    setValue('');
  };
  const apply = (event: Event) => {
    event.preventDefault();
    void session.bulk(ids, deed, value.trim());
    setValue('');
  };
  const isReady = value.trim() !== '' || deed === 'status';
  return (
    <form class="row" onSubmit={apply}>
      <select
        aria-label={t('bulk.deed')}
        value={deed}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {deeds.map((one) => (
          <option key={one} value={one}>
            {DEED_NAMES[one]()}
          </option>
        ))}
      </select>
      <BulkValue session={session} deed={deed} value={value} onValue={setValue} />
      <button type="submit" class="button outlined" disabled={!isReady}>
        {t('bulk.apply')}
      </button>
    </form>
  );
}

interface BulkValueProps {
  readonly session: LibrarySession;
  readonly deed: BulkDeed;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

function BulkValue({ session, deed, value, onValue }: BulkValueProps) {
  const { statuses } = useContext(ReaderChoicesContext);
  const listId = useId();
  if (deed === 'tag' || deed === 'untag')
    return (
      <>
        <input
          type="text"
          dir="auto"
          list={listId}
          aria-label={DEED_NAMES[deed]()}
          value={value}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
        <datalist id={listId}>
          {session.knownTags.value.map((tag) => (
            <option key={tag} value={tag} />
          ))}
        </datalist>
      </>
    );
  const options: readonly (readonly [string, string])[] =
    deed === 'status'
      ? statuses.map((status) => [status, statusName(status)] as const)
      : session.arrangement.value.collections.map(({ id, name }) => [id, name] as const);
  return (
    <select
      aria-label={DEED_NAMES[deed]()}
      value={value}
      onChange={(event) => onValue(event.currentTarget.value)}
    >
      <option value="">{deed === 'status' ? t('bulk.noStatus') : t('bulk.choose')}</option>
      {options.map(([id, name]) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
