import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../controls/button.tsx';
import { useEscape } from '../controls/use-keys.ts';
import { t } from '../wording/words.ts';

interface JoinSourcesProps {
  readonly name: string;
  /** The other sources of the page. Never empty. */
  readonly others: readonly string[];
  readonly onJoin: (into: string) => void;
  readonly onCancel: () => void;
}

/** Says that two names are one source's. */
export function JoinSources({ name, others, onJoin, onCancel }: JoinSourcesProps) {
  const id = useId();
  const fields = useRef<HTMLDivElement>(null);
  useEscape(fields, onCancel);
  useLayoutEffect(() => fields.current?.querySelector('select')?.focus({ preventScroll: true }), []);
  const [into, setInto] = useState(others[0] ?? '');
  return (
    <div class="join-sources reader-fields" ref={fields}>
      <div class="field">
        <label for={id} dir="auto">
          {t('correct.sameAsWhom', [name])}
        </label>
        <select id={id} value={into} onChange={({ currentTarget }) => setInto(currentTarget.value)}>
          {others.map((other) => (
            <option key={other} value={other}>
              {other}
            </option>
          ))}
        </select>
      </div>
      <div class="row">
        <Button look="outlined" icon="join" onPress={() => onJoin(into)}>
          {t('correct.join')}
        </Button>
        <Button look="plain" onPress={onCancel}>
          {t('correct.cancel')}
        </Button>
      </div>
    </div>
  );
}
