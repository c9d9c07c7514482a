import { useId } from 'preact/hooks';
import type { Result } from '../../lib/result.ts';
import { t } from '../wording/words.ts';
import { CheckedSetting } from './checked-setting.tsx';
import { DeleteAll } from './delete-all.tsx';
import { SettingsSection } from './settings-section.tsx';
import type { SettingProps } from './shown-settings.tsx';

interface DataSettingsProps extends SettingProps {
  readonly deleteAll: () => Promise<Result<null>>;
}

/** What is kept, under whose name it leaves, and where to take it out or delete it. */
export function DataSettings({ settings, onChange, deleteAll }: DataSettingsProps) {
  const id = useId();
  return (
    <SettingsSection id="data" title={t('options.data')}>
      <p class="muted">{t('options.dataWhy')}</p>
      <CheckedSetting
        isOn={settings.rememberPrivate}
        onChange={(rememberPrivate) => onChange({ rememberPrivate })}
        name={t('options.private')}
        why={t('options.privateWhy')}
      />
      <div class="threshold">
        <label for={id}>{t('options.creator')}</label>
        <input
          id={id}
          type="text"
          maxlength={200}
          value={settings.creator}
          onChange={(event) => onChange({ creator: event.currentTarget.value })}
        />
        <span class="small muted">{t('options.creatorWhy')}</span>
      </div>
      <p>
        <a href="library.html#data">{t('options.openData')}</a>
      </p>
      <DeleteAll deleteAll={deleteAll} />
    </SettingsSection>
  );
}
