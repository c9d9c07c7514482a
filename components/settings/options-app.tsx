import { useState } from 'preact/hooks';
import type { Result } from '../../lib/result.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { t } from '../wording/words.ts';
import { DataSettings } from './data-settings.tsx';
import { HighlightSettings } from './highlight-settings.tsx';
import { ShownSettings } from './shown-settings.tsx';
import { SiteSettings, type SitesPort } from './site-settings.tsx';
import { type TagsPort, WordSettings } from './word-settings.tsx';

export interface Shortcut {
  readonly name: string;
  /** "Alt+Shift+S"; empty where none is set. */
  readonly keys: string;
}

export interface OptionsProps {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => Promise<Settings>;
  readonly sites: SitesPort;
  readonly shortcuts: readonly Shortcut[];
  readonly tags: TagsPort;
  readonly deleteAll: () => Promise<Result<null>>;
}

/** All that can be set, and what is held, in plain words. */
export function OptionsApp({ settings: initial, onChange, sites, shortcuts, tags, deleteAll }: OptionsProps) {
  const [settings, setSettings] = useState(initial);
  const change = (part: Partial<Settings>) => {
    setSettings({ ...settings, ...part });
    void onChange(part).then(setSettings);
  };
  return (
    <>
      <header class="page-title">
        <p class="wordmark">
          <span aria-hidden="true">“</span>
          {t('extName')}
        </p>
        <h1>{t('options.title')}</h1>
      </header>
      <main class="panels">
        <ShownSettings settings={settings} onChange={change} />
        <HighlightSettings settings={settings} onChange={change} />
        <SiteSettings sites={sites} />
        <WordSettings settings={settings} onChange={change} tags={tags} />
        <DataSettings settings={settings} onChange={change} deleteAll={deleteAll} />
        <section class="panel">
          <h2>{t('options.shortcuts')}</h2>
          <dl class="shortcuts">
            {shortcuts.map(({ name, keys }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{keys ? <kbd>{keys}</kbd> : <span class="muted">{t('options.noShortcut')}</span>}</dd>
              </div>
            ))}
          </dl>
          <p class="small muted">{t('options.shortcutsWhy')}</p>
        </section>
        <section class="panel">
          <h2>{t('options.languages')}</h2>
          <p class="muted">{t('options.languagesWhy')}</p>
          <h2>{t('options.principle')}</h2>
          <p class="muted">{t('options.principleWhy')}</p>
        </section>
      </main>
    </>
  );
}
