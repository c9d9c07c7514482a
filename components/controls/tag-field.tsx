import { useId, useState } from 'preact/hooks';
import { t } from '../wording/words.ts';
import { Icon } from './icon.tsx';
import { useTagLook } from './tag-mark.tsx';
import { suggestedTags, withTag } from './tags.ts';

interface TagFieldProps {
  readonly tags: readonly string[];
  /** Tags in use, recent first. */
  readonly known: readonly string[];
  readonly autoFocus?: boolean;
  readonly onChange: (tags: readonly string[]) => void;
}

/** Tags as chips, and a field that proposes those in use. Enter or a comma adds; Backspace takes the last one off. */
export function TagField({ tags, known, autoFocus = false, onChange }: TagFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(-1);
  const [open, setOpen] = useState(false);
  const suggestions = suggestedTags(known, tags, typed);
  const isOpen = open && suggestions.length > 0;

  const add = (tag: string) => {
    onChange(withTag(tags, tag));
    setTyped('');
    setActive(-1);
  };
  const move = (step: number) => {
    setOpen(true);
    setActive((at) => (at + step + suggestions.length + 1) % (suggestions.length + 1));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter' || event.key === ',') add(suggestions[active] ?? typed);
    else if (event.key === 'Escape' && isOpen) setOpen(false);
    else if (event.key === 'Backspace' && typed === '') return onChange(tags.slice(0, -1));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div class="field">
      <label for={id}>{t('tags.label')}</label>
      <div class="tag-field">
        {tags.map((tag) => (
          <Removable key={tag} tag={tag} onRemove={() => onChange(tags.filter((other) => other !== tag))} />
        ))}
        <input
          id={id}
          type="text"
          role="combobox"
          autocomplete="off"
          dir="auto"
          ref={autoFocus ? focusOnce : null}
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={isOpen && active >= 0 ? `${id}-${active}` : undefined}
          placeholder={tags.length === 0 ? t('tags.placeholder') : undefined}
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setActive(-1);
            setOpen(true);
          }}
          onFocus={() => setOpen(true)}
          onBlur={() => {
            setOpen(false);
            if (typed.trim() !== '') add(typed);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div
        class="suggestions"
        role="listbox"
        tabIndex={-1}
        id={`${id}-list`}
        aria-label={t('tags.suggestions')}
        hidden={!isOpen}
      >
        {suggestions.map((tag, index) => (
          <div
            key={tag}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            dir="auto"
            onMouseDown={(event) => {
              event.preventDefault();
              add(tag);
            }}
          >
            {tag}
          </div>
        ))}
      </div>
    </div>
  );
}

const Removable = ({ tag, onRemove }: { readonly tag: string; readonly onRemove: () => void }) => (
  <button
    type="button"
    class={`${useTagLook(tag)} removable`}
    aria-label={t('tags.remove', [tag])}
    onClick={onRemove}
  >
    <span dir="auto">{tag}</span>
    <Icon name="close" size={12} />
  </button>
);

const focusOnce = (element: HTMLInputElement | null) => {
  if (element && !element.dataset.focused) {
    element.dataset.focused = 'yes';
    element.focus({ preventScroll: true });
  }
};
