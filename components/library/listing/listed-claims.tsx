import { useRef } from 'preact/hooks';
import type { LibraryColumn } from '../../../lib/settings/settings.ts';
import { number } from '../../wording/formats.ts';
import { t } from '../../wording/words.ts';
import type { LibrarySession } from '../library-session.ts';
import type { LibraryPlace } from '../place.ts';
import type { Go } from '../use-place.ts';
import { ClaimList } from './claim-list.tsx';
import { ClaimPreview } from './claim-preview.tsx';
import { ClaimTable } from './claim-table.tsx';
import type { ClaimsProps } from './claims-props.ts';
import { lengthOf } from './listing.ts';
import type { Selecting } from './use-selection.ts';

/** A page as high as more of them would make it is higher than browsers draw. */
const MOST_CARDS = 60_000;
const MOST_ROWS = 200_000;

interface ListedClaimsProps {
  readonly session: LibrarySession;
  readonly place: LibraryPlace;
  readonly go: Go;
  readonly selecting: Selecting;
  readonly isTable: boolean;
  readonly columns: readonly LibraryColumn[];
}

/** What a search found, as cards or as a table, with the claim that is open. */
export function ListedClaims({ session, place, go, selecting, isTable, columns }: ListedClaimsProps) {
  const { open, request } = place;
  /** What the reader opened here takes the focus; what an address opens does not. */
  const opened = useRef<string | undefined>(undefined);
  const box = useRef<HTMLDivElement>(null);
  const listed = session.claims.listed.value;
  if (!listed) return null;

  const openClaim = (id: string | undefined, isMove = false) => {
    if (!isMove) opened.current = id;
    if (id !== open) go({ open: id }, isMove ? 'same' : 'step');
    else if (isTable) focusPreview();
  };
  const focusPreview = () => {
    const preview = box.current?.querySelector<HTMLElement>('.claim-preview');
    (preview?.querySelector<HTMLElement>('.coding') ?? preview)?.focus();
  };
  const close = () => {
    openClaim(undefined);
    box.current?.querySelector<HTMLElement>('[data-index][tabindex="0"]')?.focus();
  };
  const all = lengthOf(listed);
  const count = Math.min(all, isTable ? MOST_ROWS : MOST_CARDS);
  const claims: ClaimsProps = {
    session,
    count,
    rowAt: (index) => listed.rows.get(index),
    onNeed: (stretch) => void session.claims.need(stretch),
    selecting,
    open,
    onOpen: openClaim,
  };
  const isInList = [...listed.rows.values()].some(({ annotation }) => annotation.id === open);
  const preview = open !== undefined && (
    <ClaimPreview session={session} id={open} takesFocus={opened.current === open} onClose={close} />
  );
  return (
    <div class={`listed ${isTable ? 'as-table' : 'as-cards'} ${open ? 'with-preview' : ''}`} ref={box}>
      {isTable ? (
        <>
          <ClaimTable
            {...claims}
            columns={columns}
            request={request}
            onSort={(next) => go({ request: next })}
          />
          {preview}
        </>
      ) : (
        <>
          {!isInList && listed.total !== undefined && preview}
          <ClaimList {...claims} />
        </>
      )}
      {count < all && <p class="muted">{t('library.notListed', [number(count)])}</p>}
    </div>
  );
}
