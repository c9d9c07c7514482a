import type { SourceType } from '../../lib/attribution/claim.ts';
import {
  HIGHLIGHT_COLOURS,
  type HighlightColour,
  SOURCE_COLOURS,
  type SourceColours,
} from '../../lib/settings/settings.ts';
import { Choice } from '../controls/choice.tsx';
import { SourceMark } from '../source/source-mark.tsx';
import { t } from '../wording/words.ts';
import { SettingsSection } from './settings-section.tsx';
import type { SettingProps } from './shown-settings.tsx';

const HIGHLIGHT_NAMES: Readonly<Record<HighlightColour, () => string>> = {
  amber: () => t('options.colour.amber'),
  blue: () => t('options.colour.blue'),
  violet: () => t('options.colour.violet'),
  underline: () => t('options.colour.underline'),
};

const SOURCE_COLOUR_NAMES: Readonly<Record<SourceColours, () => string>> = {
  usual: () => t('options.sourceColour.usual'),
  apart: () => t('options.sourceColour.apart'),
};

const KINDS: readonly SourceType[] = ['person', 'organisation', 'document', 'unnamed', 'group', 'none'];

/** The colours of highlights and of kinds of source, each with something to see them on. */
export const ColourSettings = ({ settings, onChange }: SettingProps) => (
  <SettingsSection id="colours" title={t('options.colours')}>
    <Choice<HighlightColour>
      legend={t('options.highlightColour')}
      chosen={settings.highlights}
      onChoose={(highlights) => highlights && onChange({ highlights })}
      options={HIGHLIGHT_COLOURS.map((value) => ({ value, title: HIGHLIGHT_NAMES[value]() }))}
    />
    <p class={`colour-sample sample-${settings.highlights}`}>
      <span class="sample-source">{t('options.sampleSource')}</span>{' '}
      <span class="sample-cue">{t('options.sampleCue')}</span>{' '}
      <span class="sample-content">{t('options.sampleContent')}</span>
    </p>
    <Choice<SourceColours>
      legend={t('options.sourceColours')}
      chosen={settings.sourceColours}
      onChoose={(sourceColours) => sourceColours && onChange({ sourceColours })}
      options={SOURCE_COLOURS.map((value) => ({ value, title: SOURCE_COLOUR_NAMES[value]() }))}
    />
    <ul class="kind-sample" data-source-colours={settings.sourceColours}>
      {KINDS.map((kind) => (
        <li key={kind} class={`source-${kind}`}>
          <SourceMark type={kind} />
        </li>
      ))}
    </ul>
    <p class="small muted">{t('options.coloursWhy')}</p>
  </SettingsSection>
);
