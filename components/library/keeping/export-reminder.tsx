import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../controls/button.tsx';
import { Icon } from '../../controls/icon.tsx';
import { t } from '../../wording/words.ts';
import type { KeepingPorts } from './keeping-ports.ts';

interface ExportReminderProps {
  readonly keeping: KeepingPorts;
  /** How many there are in the library. */
  readonly claims: number;
}

/** Once a month at most: a copy that lies elsewhere outlives this device. */
export function ExportReminder({ keeping, claims }: ExportReminderProps) {
  const [isDue, setDue] = useState(false);
  useEffect(() => void keeping.isExportDue(claims).then(setDue), [keeping, claims]);
  if (!isDue) return null;
  const later = () => {
    setDue(false);
    document.querySelector<HTMLElement>('.search input')?.focus();
    void keeping.restReminder();
  };
  return (
    <aside class="reminder" aria-label={t('keeping.reminder')}>
      <Icon name="shield" />
      <p>{t('keeping.reminderWhy')}</p>
      <span class="row">
        <a class="button outlined" href="#data">
          {t('keeping.exportNow')}
        </a>
        <Button look="plain" onPress={later}>
          {t('keeping.later')}
        </Button>
      </span>
    </aside>
  );
}
