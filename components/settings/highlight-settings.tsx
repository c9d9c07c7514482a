import { HIGHLIGHT_COLOURS, type HighlightColour } from '../../lib/settings/settings.ts';
import { Choice } from '../controls/choice.tsx';
import { t } from '../wording/words.ts';
import { CheckedSetting } from './checked-setting.tsx';
import type { SettingProps } from './shown-settings.tsx';

const COLOUR_NAMES: Readonly<Record<HighlightColour, () => string>> = {
  amber: () => t('options.colour.amber'),
  blue: () => t('options.colour.blue'),
  violet: () => t('options.colour.violet'),
  underline: () => t('options.colour.underline'),
};

/** What Sayso shows on a page: how findings are marked, with a sentence to see it on, and what comes beside them. */
export const HighlightSettings = ({ settings, onChange }: SettingProps) => (
  <section class="panel">
    <h2>{t('options.highlights')}</h2>
    <CheckedSetting
      isOn={settings.highlighting}
      onChange={(highlighting) => onChange({ highlighting })}
      name={t('options.highlighting')}
      why={t('options.highlightingWhy')}
    />
    <Choice<HighlightColour>
      legend={t('options.highlightsWhy')}
      chosen={settings.highlights}
      onChoose={(highlights) => highlights && onChange({ highlights })}
      options={HIGHLIGHT_COLOURS.map((value) => ({ value, title: COLOUR_NAMES[value]() }))}
    />
    <p class="colour-sample">
      <span class={`colour-${settings.highlights}`}>{t('options.sample')}</span>
    </p>
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
  </section>
);
