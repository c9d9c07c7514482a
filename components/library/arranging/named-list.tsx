import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button, IconButton } from '../../controls/button.tsx';
import { t } from '../../wording/words.ts';
import { NameForm } from './name-form.tsx';

interface Named {
  readonly id: string;
  readonly name: string;
}

interface NamedListProps<N extends Named> {
  readonly title: string;
  readonly things: readonly N[];
  /** What stands where there are none yet. */
  readonly none: string;
  readonly show: (thing: N) => ComponentChildren;
  /** How a new one is made; absent where there is nothing to make one of. */
  readonly make?: { readonly title: string; readonly onMake: (name: string) => Promise<boolean> };
  readonly onRename: (thing: N, name: string) => Promise<boolean>;
  readonly onDelete: (thing: N) => Promise<boolean>;
}

/** Stands for the one that is being made. */
const NEW = 'new';

/** Things that the reader named: to choose, to make, to rename and to delete, with the focus never lost. */
export function NamedList<N extends Named>(props: NamedListProps<N>) {
  const { title, things, none, make, show, onRename, onDelete } = props;
  const place = useRef<HTMLDetailsElement>(null);
  const [edited, setEdited] = useState<string | undefined>(undefined);
  const [left, setLeft] = useState<string | undefined>(undefined);
  useLayoutEffect(() => {
    if (left === undefined) return;
    const button = place.current?.querySelector<HTMLElement>(`[data-control="${CSS.escape(left)}"]`);
    (button ?? place.current?.querySelector<HTMLElement>('summary'))?.focus();
    setLeft(undefined);
  }, [left]);
  const close = (focused: string) => {
    setEdited(undefined);
    setLeft(focused);
  };
  const remove = async (thing: N) => {
    if (await onDelete(thing)) close(NEW);
  };
  return (
    <details class="facet" open ref={place}>
      <summary>{title}</summary>
      {things.length === 0 && edited !== NEW && <p class="small muted">{none}</p>}
      <ul>
        {inOrder(things).map((thing) => (
          <li key={thing.id}>
            {edited === thing.id ? (
              <NameForm
                name={thing.name}
                onKeep={(name) => onRename(thing, name)}
                onClose={() => close(thing.id)}
                onDelete={() => void remove(thing)}
              />
            ) : (
              <div class="named">
                {show(thing)}
                <IconButton
                  icon="edit"
                  label={t('arranged.edit', [thing.name])}
                  name={thing.id}
                  onPress={() => setEdited(thing.id)}
                />
              </div>
            )}
          </li>
        ))}
      </ul>
      {make && edited === NEW && <NameForm name="" onKeep={make.onMake} onClose={() => close(NEW)} />}
      {make && edited !== NEW && (
        <Button look="plain" name={NEW} onPress={() => setEdited(NEW)}>
          {make.title}
        </Button>
      )}
    </details>
  );
}

const inOrder = <N extends Named>(things: readonly N[]): N[] =>
  things.toSorted((a, b) => a.name.localeCompare(b.name));
