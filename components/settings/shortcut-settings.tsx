import { useEffect, useState } from 'preact/hooks';
import { Button } from '../controls/button.tsx';
import { t } from '../wording/words.ts';
import { SettingsSection } from './settings-section.tsx';

export interface Shortcut {
  readonly name: string;
  /** "Alt+Shift+S"; empty where none is set. */
  readonly keys: string;
}

/** The browser's own shortcuts for Sayso. */
export interface ShortcutsPort {
  readonly read: () => Promise<readonly Shortcut[]>;
  /** Opens where the browser lets them be changed. */
  readonly change: () => void;
}

/** Keys that hold in every list, whatever the browser's shortcuts are. */
const LIST_KEYS: readonly { readonly keys: readonly string[]; readonly does: () => string }[] = [
  { keys: ['↑', '↓'], does: () => t('options.key.move') },
  { keys: ['/'], does: () => t('options.key.search') },
  { keys: ['Ctrl+Z'], does: () => t('options.key.undo') },
  { keys: ['Ctrl+Shift+Z'], does: () => t('options.key.redo') },
  { keys: ['Esc'], does: () => t('options.key.close') },
];

/** The keys as they are set now: they are read again whenever the reader comes back from changing them. */
export function ShortcutSettings({ shortcuts }: { readonly shortcuts: ShortcutsPort }) {
  const [set, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    const read = () => void shortcuts.read().then(setShortcuts);
    read();
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, [shortcuts]);
  return (
    <SettingsSection id="shortcuts" title={t('options.shortcuts')}>
      <dl class="shortcuts">
        {set.map(({ name, keys }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : <span class="muted">{t('options.noShortcut')}</span>}</dd>
          </div>
        ))}
      </dl>
      <p>
        <Button onPress={shortcuts.change}>{t('options.changeShortcuts')}</Button>
      </p>
      <h3>{t('options.listKeys')}</h3>
      <dl class="shortcuts">
        {LIST_KEYS.map(({ keys, does }) => (
          <div key={keys.join()}>
            <dt>{does()}</dt>
            <dd>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </SettingsSection>
  );
}
