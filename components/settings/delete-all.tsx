import { useId, useState } from 'preact/hooks';
import type { Result } from '../../lib/result.ts';
import { Button } from '../controls/button.tsx';
import { problemInWords } from '../wording/problems.ts';
import { t } from '../wording/words.ts';

interface DeleteAllProps {
  readonly deleteAll: () => Promise<Result<null>>;
}

/** Deletes all data, after a file of it was offered and the name of the house was typed. */
export function DeleteAll({ deleteAll }: DeleteAllProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [outcome, setOutcome] = useState('');
  const name = t('extName');
  const isMeant = typed.trim().toLowerCase() === name.toLowerCase();
  const carryOut = async () => {
    const deleted = await deleteAll();
    setTyped('');
    setOutcome(deleted.ok ? t('options.deleted') : problemInWords(deleted.problem));
  };
  return (
    <details class="delete-all">
      <summary>{t('options.deleteAll')}</summary>
      <p class="muted">{t('options.deleteAllWhy')}</p>
      <p>
        <a href="library.html#data">{t('options.exportFirst')}</a>
      </p>
      <div class="threshold">
        <label for={id}>{t('options.typeName', [name])}</label>
        <input
          id={id}
          type="text"
          autocomplete="off"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      <Button look="danger" icon="bin" disabled={!isMeant} onPress={() => void carryOut()}>
        {t('options.deleteNow')}
      </Button>
      <output class="outcome">{outcome}</output>
    </details>
  );
}
