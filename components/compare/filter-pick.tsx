import { useEffect, useRef } from 'preact/hooks';
import { useEscape } from '../controls/use-keys.ts';
import { t } from '../wording/words.ts';

interface FilterPickProps {
  readonly name: string;
  readonly options: readonly string[];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}

/** Opens a list to tick values in; it closes on Escape, and when the focus or the mouse goes elsewhere. */
export function FilterPick({ name, options, chosen, onChoose }: FilterPickProps) {
  const self = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (self.current) self.current.open = false;
  };
  useEffect(() => {
    const closeOutside = ({ target }: PointerEvent) => {
      if (target instanceof Node && !self.current?.contains(target)) close();
    };
    document.addEventListener('pointerdown', closeOutside);
    return () => document.removeEventListener('pointerdown', closeOutside);
  }, []);
  useEscape(self, () => {
    close();
    self.current?.querySelector('summary')?.focus();
  });
  return (
    <details
      class="filter-pick"
      ref={self}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget instanceof Node && !self.current?.contains(relatedTarget)) close();
      }}
    >
      <summary>
        {chosen.length === 0
          ? t('compare.anyOf', [name])
          : t('compare.someOf', [name, String(chosen.length)])}
      </summary>
      <ul>
        {options.map((option) => (
          <li key={option}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(option)}
                onChange={({ currentTarget }) =>
                  onChoose(
                    currentTarget.checked ? [...chosen, option] : chosen.filter((one) => one !== option),
                  )
                }
              />
              <bdi>{option}</bdi>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
