import { type ExportFormat, PURPOSES } from '../../../lib/exchange/export-format.ts';
import { EXPORT_FORMATS } from '../../../lib/exchange/formats.ts';
import { t } from '../../wording/words.ts';
import { formatName, PURPOSE_NAMES } from './export-words.ts';

interface ExportFormatChoiceProps {
  readonly chosen: ExportFormat;
  readonly onChoose: (format: ExportFormat) => void;
}

/** The formats, by what a reader wants the file for. */
export const ExportFormatChoice = ({ chosen, onChoose }: ExportFormatChoiceProps) => (
  <fieldset class="formats">
    <legend class="kicker">{t('export.purpose')}</legend>
    {PURPOSES.map((purpose) => (
      <div key={purpose} class="purpose">
        <b>{PURPOSE_NAMES[purpose]()}</b>
        {EXPORT_FORMATS.filter((one) => one.purpose === purpose).map((one) => (
          <label key={one.id} class="format">
            <input type="radio" name="format" checked={one === chosen} onChange={() => onChoose(one)} />
            <span>
              {formatName(one)} <code>.{one.extension}</code>
            </span>
          </label>
        ))}
      </div>
    ))}
  </fieldset>
);
