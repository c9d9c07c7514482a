import type { LibraryRow } from '../../../lib/library/search/search-record.ts';
import type { onSheetStyle } from '../../controls/virtual-rows.ts';
import { t } from '../../wording/words.ts';
import type { LibrarySession } from '../library-session.ts';
import { ClaimBody } from './claim-body.tsx';
import { sourceOf } from './library-rows.ts';

/** What a row of a list of any length is told by the list. */
export interface RowProps {
  /** Its place in the whole list. */
  readonly index: number;
  readonly count: number;
  readonly measure: (row: HTMLElement | null) => void;
  /** Whether the Tab key leads here; it leads to one row of the list. */
  readonly isCurrent: boolean;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

interface AnnotationRowProps extends RowProps {
  readonly style: ReturnType<typeof onSheetStyle>;
  /** Absent while it is read. */
  readonly row: LibraryRow | undefined;
  readonly session: LibrarySession;
  readonly isSelected: boolean;
  readonly isOpen: boolean;
  readonly takesFocus: boolean;
  readonly onSelect: (isRange: boolean) => void;
  readonly onToggle: () => void;
  readonly onThrowAway: () => void;
}

/** A saved claim as a card. */
export function AnnotationRow(props: AnnotationRowProps) {
  const { row, isSelected } = props;
  const selected = isSelected ? 'is-selected' : '';
  return (
    <li
      ref={props.measure}
      class={row ? `saved source-${row.annotation.claim.sourceType} ${selected}` : 'saved is-coming'}
      id={row?.annotation.id}
      style={props.style}
      data-index={props.index}
      aria-setsize={props.count}
      aria-posinset={props.index + 1}
      tabIndex={props.isCurrent ? 0 : -1}
      onFocus={props.onFocus}
      onKeyDown={props.onKeyDown}
    >
      {row ? (
        <CardContent key={row.annotation.id} {...props} row={row} />
      ) : (
        <p class="muted">{t('library.searching')}</p>
      )}
    </li>
  );
}

function CardContent(props: AnnotationRowProps & { readonly row: LibraryRow }) {
  const { row, session, isSelected, isOpen, isCurrent } = props;
  return (
    <>
      <label class="select">
        <input
          type="checkbox"
          checked={isSelected}
          tabIndex={isCurrent ? 0 : -1}
          onClick={(event) => props.onSelect(event.shiftKey)}
        />
        <span class="unseen">{t('library.select', [sourceOf(row) || t('claims.noSource')])}</span>
      </label>
      <ClaimBody
        row={row}
        session={session}
        isOpen={isOpen}
        takesFocus={props.takesFocus}
        onToggle={props.onToggle}
        onThrowAway={props.onThrowAway}
      />
    </>
  );
}
