import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../controls/button.tsx';
import { t } from '../../wording/words.ts';

interface NameFormProps {
  /** What it is called now; empty where it is new. */
  readonly name: string;
  /** Answers whether it was kept: only then the form goes. */
  readonly onKeep: (name: string) => Promise<boolean>;
  readonly onClose: () => void;
  readonly onDelete?: () => void;
}

const LONGEST = 200;

/** Asks for a name. Takes the focus; Escape closes it. */
export function NameForm({ name, onKeep, onClose, onDelete }: NameFormProps) {
  const field = useRef<HTMLInputElement>(null);
  const fieldId = useId();
  const [typed, setTyped] = useState(name);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const keep = async (event: Event) => {
    event.preventDefault();
    if (await onKeep(typed)) onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <form class="name-form" onSubmit={(event) => void keep(event)} onKeyDown={onKeyDown}>
      <label class="small" for={fieldId}>
        {t('arranged.name')}
      </label>
      <input
        ref={field}
        id={fieldId}
        type="text"
        dir="auto"
        maxLength={LONGEST}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <div class="row">
        <button type="submit" class="button outlined" disabled={typed.trim() === ''}>
          {t('arranged.keep')}
        </button>
        <Button look="plain" onPress={onClose}>
          {t('arranged.cancel')}
        </Button>
        {onDelete && (
          <Button look="plain" icon="bin" onPress={onDelete}>
            {t('arranged.delete')}
          </Button>
        )}
      </div>
    </form>
  );
}
