import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../controls/icon.tsx';
import { t } from '../wording/words.ts';

/** The browser's permissions, as far as the surfaces ask for them. */
export interface SiteAccessPort {
  readonly has: (origins: readonly string[]) => Promise<boolean>;
  /** Must be called within the reader's own click. */
  readonly request: (origins: readonly string[]) => Promise<boolean>;
}

export const ALL_SITES = ['https://*/*', 'http://*/*'] as const;

type Access = 'unknown' | 'none' | 'site' | 'all';

/** Offers to read this site, or all of them, without being asked each time; says why before the browser asks. */
export function SiteAccess({ url, access }: { readonly url: string; readonly access: SiteAccessPort }) {
  const [held, setHeld] = useState<Access>('unknown');
  const site = siteOf(url);
  useEffect(() => {
    void heldOf(access, site).then(setHeld);
  }, [access, site]);
  if (!site || held === 'unknown' || held === 'all') return null;

  const ask = (origins: readonly string[], then: Access) => async () => {
    if (await access.request(origins)) setHeld(then);
  };
  return (
    <details class="site-access">
      <summary>
        <Icon name="shield" size={14} />
        {held === 'site' ? t('access.siteHeld', [site.host]) : t('access.offer')}
      </summary>
      <p class="small muted">{t('access.why')}</p>
      <div class="row">
        {held === 'none' && (
          <button type="button" class="button outlined" onClick={ask([site.pattern], 'site')}>
            {t('access.site', [site.host])}
          </button>
        )}
        <button type="button" class="button outlined" onClick={ask(ALL_SITES, 'all')}>
          {t('access.all')}
        </button>
      </div>
    </details>
  );
}

interface Site {
  readonly host: string;
  readonly pattern: string;
}

function siteOf(url: string): Site | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return null;
  return { host: parsed.hostname, pattern: `${parsed.protocol}//${parsed.hostname}/*` };
}

async function heldOf(access: SiteAccessPort, site: Site | null): Promise<Access> {
  if (await access.has(ALL_SITES)) return 'all';
  return site && (await access.has([site.pattern])) ? 'site' : 'none';
}
