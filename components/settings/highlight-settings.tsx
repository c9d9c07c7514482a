import { t } from '../wording/words.ts';
import { CheckedSetting } from './checked-setting.tsx';
import { SettingsSection } from './settings-section.tsx';
import type { SettingProps } from './shown-settings.tsx';

/** What Sayso shows on a page, and what comes beside it. */
export const HighlightSettings = ({ settings, onChange }: SettingProps) => (
  <SettingsSection id="page" title={t('options.highlights')}>
    <CheckedSetting
      isOn={settings.highlighting}
      onChange={(highlighting) => onChange({ highlighting })}
      name={t('options.highlighting')}
      why={t('options.highlightingWhy')}
    />
    <CheckedSetting
      isOn={settings.cards}
      onChange={(cards) => onChange({ cards })}
      name={t('options.cards')}
      why={t('options.cardsWhy')}
    />
    <CheckedSetting
      isOn={settings.addButton}
      onChange={(addButton) => onChange({ addButton })}
      name={t('options.addButton')}
      why={t('options.addButtonWhy')}
    />
    <CheckedSetting
      isOn={settings.badge}
      onChange={(badge) => onChange({ badge })}
      name={t('options.badge')}
      why={t('options.badgeWhy')}
    />
  </SettingsSection>
);
