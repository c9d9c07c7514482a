import type { LibraryRow } from '../../../lib/library/search/search-record.ts';
import { t } from '../../wording/words.ts';
import type { RowProps } from './annotation-row.tsx';
import { sourceOf } from './library-rows.ts';
import { COLUMNS, type ShownColumn } from './table-columns.tsx';

interface TableRowProps extends RowProps {
  /** Absent while it is read. */
  readonly row: LibraryRow | undefined;
  readonly columns: readonly ShownColumn[];
  readonly isSelected: boolean;
  readonly isOpen: boolean;
  readonly onSelect: (isRange: boolean) => void;
  readonly onOpen: () => void;
}

/** A saved claim as a row of the table. A press beside its link and its box opens it. */
export function TableRow(props: TableRowProps) {
  const { row, index, columns, isSelected, isOpen, isCurrent } = props;
  const tabIndex = isCurrent ? 0 : -1;
  const press = (event: Event) => {
    const isOnControl = event.target instanceof Element && event.target.closest('a, label, button') !== null;
    if (!isOnControl) props.onOpen();
  };
  return (
    <tr
      ref={props.measure}
      class={`claim-row ${isSelected ? 'is-selected' : ''} ${isOpen ? 'is-open' : ''}`}
      data-index={index}
      data-claim={row?.annotation.id}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      tabIndex={tabIndex}
      onFocus={props.onFocus}
      onKeyDown={props.onKeyDown}
      onClick={press}
    >
      {row ? (
        <Cells key={row.annotation.id} {...props} row={row} tabIndex={tabIndex} />
      ) : (
        <td class="muted" colSpan={columns.length + 1}>
          {t('library.searching')}
        </td>
      )}
    </tr>
  );
}

interface CellsProps extends TableRowProps {
  readonly row: LibraryRow;
  readonly tabIndex: 0 | -1;
}

const Cells = ({ row, columns, isSelected, tabIndex, onSelect }: CellsProps) => (
  <>
    <td aria-colindex={1}>
      <label class="select">
        <input
          type="checkbox"
          checked={isSelected}
          tabIndex={tabIndex}
          onClick={(event) => onSelect(event.shiftKey)}
        />
        <span class="unseen">{t('library.select', [sourceOf(row) || t('claims.noSource')])}</span>
      </label>
    </td>
    {columns.map((column, index) => (
      <td key={column} class={`cell-${column}`} aria-colindex={index + 2}>
        <div class="cell">{COLUMNS[column].show(row, tabIndex)}</div>
      </td>
    ))}
  </>
);
