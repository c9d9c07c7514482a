import { useEffect, useState } from 'preact/hooks';
import type { Backup } from '../../../lib/library/backup/backup-shelf.ts';
import { Button } from '../../controls/button.tsx';
import { Notice } from '../../controls/notice.tsx';
import { dayAndTime } from '../../wording/formats.ts';
import { t } from '../../wording/words.ts';
import { restoreBackup } from '../keeping/restore-backup.ts';
import type { LibrarySession } from '../library-session.ts';

/** Says what will stand here; or, where claims were lost with the browser's data, that a backup brings them back. */
export function EmptyLibrary({ session }: { readonly session: LibrarySession }) {
  const { keeping } = session.ports;
  const [backup, setBackup] = useState<Backup | undefined>(undefined);
  const isEmpty = session.counts.value?.binned === 0;
  useEffect(() => {
    const look = async () =>
      setBackup((await keeping?.backups())?.find(({ annotations }) => annotations > 0));
    look().catch(() => undefined);
  }, [keeping]);
  if (!isEmpty || !backup)
    return <Notice icon="save" title={t('library.empty')} why={t('library.emptyWhy')} />;
  const when = dayAndTime(backup.when);
  return (
    <Notice
      icon="shield"
      title={t('library.lost')}
      why={t('library.lostWhy', [t('count.claims', backup.annotations), when])}
    >
      <Button look="main" icon="restore" onPress={() => void restoreBackup(session, backup)}>
        {t('keeping.restoreOf', [when])}
      </Button>
    </Notice>
  );
}
