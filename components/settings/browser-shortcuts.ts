import { browser } from '../../lib/browser/browser.ts';
import { t } from '../wording/words.ts';
import type { Shortcut, ShortcutsPort } from './shortcut-settings.tsx';

/** Where Chromium lets shortcuts be changed; Firefox has a call for it. */
const CHROMIUM_SHORTCUTS = 'chrome://extensions/shortcuts';

export const browserShortcuts: ShortcutsPort = {
  read: readShortcuts,
  change: () => {
    const open: unknown = Reflect.get(browser.commands, 'openShortcutSettings');
    if (typeof open === 'function') open.call(browser.commands);
    else void browser.tabs.create({ url: CHROMIUM_SHORTCUTS });
  },
};

/** The commands of the manifest, with the keys that the reader has given them. */
async function readShortcuts(): Promise<readonly Shortcut[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.map(({ name, description, shortcut }) => ({
    name: description || (name?.startsWith('_execute') ? t('options.openPopup') : (name ?? '')),
    keys: shortcut ?? '',
  }));
}
