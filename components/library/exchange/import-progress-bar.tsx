import type { ImportProgress } from '../../../lib/library/imports/import-progress.ts';
import { Button } from '../../controls/button.tsx';
import { t } from '../../wording/words.ts';

export const STEP_NAMES: Readonly<Record<ImportProgress['step'], () => string>> = {
  reading: () => t('import.reading'),
  comparing: () => t('import.comparing'),
  writing: () => t('import.writing'),
};

interface ImportProgressBarProps {
  readonly progress: ImportProgress;
  readonly onCancel: () => void;
}

/** How far an import is, and the way to stop it. */
export const ImportProgressBar = ({ progress: { step, share }, onCancel }: ImportProgressBarProps) => (
  <>
    <progress aria-label={STEP_NAMES[step]()} {...(share !== undefined && { value: share })} max={1} />
    <div class="row">
      <Button onPress={onCancel}>{t('import.stop')}</Button>
    </div>
  </>
);
