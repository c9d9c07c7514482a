import { browser } from '../../lib/browser/browser.ts';
import type { SitesPort } from './site-settings.tsx';

export const browserSites: SitesPort = {
  held: async () => (await browser.permissions.getAll()).origins ?? [],
  permissions: async () => (await browser.permissions.getAll()).permissions ?? [],
  revoke: (origin) => browser.permissions.remove({ origins: [origin] }),
};
