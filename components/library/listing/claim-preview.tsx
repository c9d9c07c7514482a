import { useEffect, useRef, useState } from 'preact/hooks';
import type { LibraryRow } from '../../../lib/library/search/search-record.ts';
import { IconButton } from '../../controls/button.tsx';
import { useEscape } from '../../controls/use-keys.ts';
import { t } from '../../wording/words.ts';
import type { LibrarySession } from '../library-session.ts';
import { ClaimBody } from './claim-body.tsx';

interface ClaimPreviewProps {
  readonly session: LibrarySession;
  readonly id: string;
  /** Whether the reader asked for it here, and the focus goes along. */
  readonly takesFocus: boolean;
  readonly onClose: () => void;
}

/** One claim beside the list, with what stood around it and what its reader says of it. */
export function ClaimPreview({ session, id, takesFocus, onClose }: ClaimPreviewProps) {
  const panel = useRef<HTMLElement>(null);
  const row = useRow(session, id);
  useEscape(panel, onClose);
  // Where claims are coded, what they are coded by takes the focus instead, so that its keys work at once.
  const isCoded = session.codebook.value !== undefined;
  useEffect(() => {
    if (takesFocus && !isCoded) panel.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <section class="claim-preview" ref={panel} tabIndex={-1} aria-label={t('preview.title')}>
      <IconButton icon="close" label={t('preview.close')} onPress={onClose} />
      {row === 'gone' && <p class="muted">{t('preview.gone')}</p>}
      {row && row !== 'gone' && (
        <div class={`saved source-${row.annotation.claim.sourceType}`}>
          <ClaimBody
            key={id}
            row={row}
            session={session}
            isOpen
            takesFocus={takesFocus && isCoded}
            onThrowAway={() => {
              onClose();
              void session.throwAway([id]);
            }}
          />
        </div>
      )}
    </section>
  );
}

/** As the list has it; read by itself where the list does not hold it. */
function useRow(session: LibrarySession, id: string): LibraryRow | 'gone' | undefined {
  const { listed } = session.claims;
  const inList = [...(listed.value?.rows.values() ?? [])].find(({ annotation }) => annotation.id === id);
  const [read, setRead] = useState<LibraryRow | 'gone' | undefined>(undefined);
  const isListed = inList !== undefined;
  useEffect(() => {
    if (isListed) return undefined;
    let isWanted = true;
    const look = async () => {
      const [row] = await session.ports.store.rows([id]);
      if (isWanted) setRead(row && row.annotation.binned === undefined ? row : 'gone');
    };
    look().catch(() => isWanted && setRead('gone'));
    return () => {
      isWanted = false;
    };
  }, [id, isListed, session.counts.value]);
  return inList ?? (read !== 'gone' && read?.annotation.id !== id ? undefined : read);
}
