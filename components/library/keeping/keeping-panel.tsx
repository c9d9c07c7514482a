import { useEffect, useState } from 'preact/hooks';
import type { Backup } from '../../../lib/library/backup/backup-shelf.ts';
import { isTight, type Room } from '../../../lib/library/room.ts';
import { Button } from '../../controls/button.tsx';
import { Icon } from '../../controls/icon.tsx';
import { dayAndTime, fileSize } from '../../wording/formats.ts';
import { t } from '../../wording/words.ts';
import type { LibrarySession } from '../library-session.ts';
import type { KeepingPorts } from './keeping-ports.ts';
import { restoreBackup } from './restore-backup.ts';

interface KeepingPanelProps {
  readonly session: LibrarySession;
  readonly keeping: KeepingPorts;
}

/** How safely the library is kept: the room it has, what the browser has promised, and the copies of it. */
export const KeepingPanel = ({ session, keeping }: KeepingPanelProps) => (
  <section class="panel keeping" aria-labelledby="keeping-title">
    <h2 id="keeping-title">{t('keeping.title')}</h2>
    <RoomLines session={session} keeping={keeping} />
    <Backups session={session} keeping={keeping} />
  </section>
);

function RoomLines({ session, keeping }: KeepingPanelProps) {
  const [room, setRoom] = useState<Room>();
  const [isRefused, setRefused] = useState(false);
  const look = async () => setRoom(await keeping.room());
  useEffect(() => void look(), [keeping, session.counts.value]);
  if (!room) return null;
  const persist = async () => {
    setRefused(!(await keeping.persist()));
    await look();
  };
  return (
    <>
      <p>{t('keeping.room', [fileSize(room.used), fileSize(room.granted)])}</p>
      <output>
        {isTight(room) && (
          <p class="refusal">
            <Icon name="warning" />
            {t('keeping.tight')}
          </p>
        )}
        <p class="muted">{promise(room, isRefused)}</p>
      </output>
      {!room.isPersistent && !isRefused && (
        <div class="row">
          <Button icon="shield" onPress={() => void persist()}>
            {t('keeping.ask')}
          </Button>
        </div>
      )}
    </>
  );
}

function promise({ isPersistent }: Room, isRefused: boolean): string {
  if (isPersistent) return t('keeping.persistent');
  return isRefused ? t('keeping.refused') : t('keeping.notPersistent');
}

function Backups({ session, keeping }: KeepingPanelProps) {
  const [backups, setBackups] = useState<readonly Backup[]>([]);
  useEffect(() => void keeping.backups().then(setBackups), [keeping, session.counts.value]);
  return (
    <>
      <h3>{t('keeping.backups')}</h3>
      <p class="small muted">{backups.length > 0 ? t('keeping.backupsWhy') : t('keeping.noBackups')}</p>
      <ul class="backups">
        {backups.map((backup) => (
          <li key={backup.when} class="row">
            <span>
              <time dateTime={backup.when}>{dayAndTime(backup.when)}</time>
              <span class="small muted">
                {' · '}
                {t('count.claims', backup.annotations)} · {fileSize(backup.bytes)}
              </span>
            </span>
            <Button
              icon="restore"
              label={t('keeping.restoreOf', [dayAndTime(backup.when)])}
              onPress={() => void restoreBackup(session, backup)}
            >
              {t('keeping.restore')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
