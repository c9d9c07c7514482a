import { useState } from 'preact/hooks';
import type { Result } from '../../lib/result.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { t } from '../wording/words.ts';
import { ColourSettings } from './colour-settings.tsx';
import { DataSettings } from './data-settings.tsx';
import { HighlightSettings } from './highlight-settings.tsx';
import { LanguageSettings } from './language-settings.tsx';
import { ShortcutSettings, type ShortcutsPort } from './shortcut-settings.tsx';
import { ShownSettings } from './shown-settings.tsx';
import { SiteSettings, type SitesPort } from './site-settings.tsx';
import { type TagsPort, WordSettings } from './word-settings.tsx';

export interface OptionsProps {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => Promise<Settings>;
  readonly sites: SitesPort;
  readonly shortcuts: ShortcutsPort;
  readonly tags: TagsPort;
  readonly deleteAll: () => Promise<Result<null>>;
}

/** The parts of the page, by the ids of their sections. */
const CONTENTS: readonly { readonly id: string; readonly title: () => string }[] = [
  { id: 'shown', title: () => t('options.shown') },
  { id: 'page', title: () => t('options.highlights') },
  { id: 'colours', title: () => t('options.colours') },
  { id: 'words', title: () => t('options.words') },
  { id: 'sites', title: () => t('options.sites') },
  { id: 'shortcuts', title: () => t('options.shortcuts') },
  { id: 'language', title: () => t('options.languages') },
  { id: 'data', title: () => t('options.data') },
];

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
        <p class="muted">{t('options.atOnce')}</p>
      </header>
      <div class="settings">
        <nav aria-label={t('options.contents')}>
          <ul>
            {CONTENTS.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title()}</a>
              </li>
            ))}
          </ul>
        </nav>
        <main>
          <ShownSettings settings={settings} onChange={change} />
          <HighlightSettings settings={settings} onChange={change} />
          <ColourSettings settings={settings} onChange={change} />
          <WordSettings settings={settings} onChange={change} tags={tags} />
          <SiteSettings sites={sites} />
          <ShortcutSettings shortcuts={shortcuts} />
          <LanguageSettings settings={settings} onChange={change} />
          <DataSettings settings={settings} onChange={change} deleteAll={deleteAll} />
          <p class="principle">
            <strong>{t('options.principle')}</strong> {t('options.principleWhy')}
          </p>
        </main>
      </div>
    </>
  );
}
