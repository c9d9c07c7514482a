import { useId } from 'preact/hooks';
import { LANGUAGES, type Language } from '../../lib/settings/settings.ts';
import { t } from '../wording/words.ts';
import { SettingsSection } from './settings-section.tsx';
import type { SettingProps } from './shown-settings.tsx';

/** A language by the name that its own speakers have for it. */
const nameOf = (language: Language): string =>
  language === 'browser'
    ? t('options.languageOfBrowser')
    : (new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language);

/** The language that Sayso speaks, and those that it reads. */
export function LanguageSettings({ settings, onChange }: SettingProps) {
  const id = useId();
  return (
    <SettingsSection id="language" title={t('options.languages')}>
      <div class="threshold">
        <label for={id}>{t('options.language')}</label>
        <select
          id={id}
          value={settings.language}
          onChange={({ currentTarget: { value } }) =>
            onChange({ language: LANGUAGES.find((known) => known === value) ?? 'browser' })
          }
        >
          {LANGUAGES.map((language) => (
            <option
              key={language}
              value={language}
              selected={language === settings.language}
              lang={language === 'browser' ? undefined : language}
            >
              {nameOf(language)}
            </option>
          ))}
        </select>
      </div>
      <p class="small muted">{t('options.languageWhy')}</p>
      <p class="small muted">{t('options.languagesWhy')}</p>
    </SettingsSection>
  );
}
