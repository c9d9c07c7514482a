import { useEffect, useState } from 'preact/hooks';
import { Button } from '../controls/button.tsx';
import { t } from '../wording/words.ts';
import { HeldPermissions } from './held-permissions.tsx';
import { SettingsSection } from './settings-section.tsx';

/** The sites that the reader has granted for good, as match patterns. */
export interface SitesPort {
  readonly held: () => Promise<readonly string[]>;
  readonly revoke: (origin: string) => Promise<boolean>;
  /** What is held beside sites, by the browser's names. */
  readonly permissions: () => Promise<readonly string[]>;
}

/** What Sayso may read unasked; each grant can be taken back here. */
export function SiteSettings({ sites }: { readonly sites: SitesPort }) {
  const [origins, setOrigins] = useState<readonly string[]>([]);
  const [permissions, setPermissions] = useState<readonly string[]>([]);
  useEffect(() => {
    void sites.permissions().then(setPermissions);
    void sites.held().then(setOrigins);
  }, [sites]);
  const revoke = async (origin: string) => {
    await sites.revoke(origin);
    setOrigins(await sites.held());
  };
  return (
    <SettingsSection id="sites" title={t('options.sites')}>
      {origins.length === 0 ? (
        <p>{t('options.sitesNone')}</p>
      ) : (
        <ul class="sites">
          {origins.map((origin) => (
            <li key={origin}>
              <bdi>{siteName(origin)}</bdi>
              <Button
                look="outlined"
                label={t('options.revokeSite', [siteName(origin)])}
                onPress={() => void revoke(origin)}
              >
                {t('options.revoke')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <p class="small muted">{t('options.sitesWhy')}</p>
      <HeldPermissions names={permissions} />
    </SettingsSection>
  );
}

const siteName = (origin: string): string =>
  /^(https?|\*):\/\/\*\/\*$/.test(origin)
    ? `${t('options.sitesAll')} (${origin.split(':', 1)})`
    : origin.replace(/\/\*$/, '');
