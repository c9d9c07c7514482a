import { browser } from '../../lib/browser/browser.ts';
import { t } from '../wording/words.ts';
import type { Shortcut } from './options-app.tsx';
import type { SitesPort } from './site-settings.tsx';

export const browserSites: SitesPort = {
  held: async () => (await browser.permissions.getAll()).origins ?? [],
  permissions: async () => (await browser.permissions.getAll()).permissions ?? [],
  revoke: (origin) => browser.permissions.remove({ origins: [origin] }),
};

/** The commands of the manifest, with the keys that the reader has given them. */
export async function browserShortcuts(): Promise<readonly Shortcut[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.map(({ name, description, shortcut }) => ({
    name: description || (name?.startsWith('_execute') ? t('options.openPopup') : (name ?? '')),
    keys: shortcut ?? '',
  }));
}
