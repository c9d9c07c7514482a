import { useId } from 'preact/hooks';
import type { Settings } from '../../lib/settings/settings.ts';
import { percent } from '../wording/formats.ts';
import { t } from '../wording/words.ts';
import { CheckedSetting } from './checked-setting.tsx';
import { SettingsSection } from './settings-section.tsx';

export interface SettingProps {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

/** What of all that was found is put before the reader. */
export function ShownSettings({ settings, onChange }: SettingProps) {
  const id = useId();
  return (
    <SettingsSection id="shown" title={t('options.shown')}>
      <CheckedSetting
        isOn={settings.attitudes}
        onChange={(attitudes) => onChange({ attitudes })}
        name={t('options.attitudes')}
        why={t('options.attitudesWhy')}
      />
      <div class="threshold">
        <label for={id}>{t('options.threshold')}</label>
        <input
          id={id}
          type="range"
          min="0"
          max="0.95"
          step="0.05"
          value={settings.threshold}
          aria-valuetext={thresholdInWords(settings.threshold)}
          onInput={(event) => onChange({ threshold: Number(event.currentTarget.value) })}
        />
        <output for={id} class="small muted">
          {thresholdInWords(settings.threshold)}
        </output>
      </div>
    </SettingsSection>
  );
}

function thresholdInWords(threshold: number): string {
  if (threshold < 0.5) return t('options.thresholdAll', [percent(threshold)]);
  return threshold < 0.8
    ? t('options.thresholdSome', [percent(threshold)])
    : t('options.thresholdSure', [percent(threshold)]);
}
