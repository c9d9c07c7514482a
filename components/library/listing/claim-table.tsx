import { useEffect, useRef } from 'preact/hooks';
import type { SearchRequest } from '../../../lib/library/search/search-request.ts';
import type { LibraryColumn } from '../../../lib/settings/settings.ts';
import { Icon } from '../../controls/icon.tsx';
import { useWidth } from '../../controls/use-width.ts';
import { gapBefore } from '../../controls/virtual-rows.ts';
import { t } from '../../wording/words.ts';
import type { ClaimsProps } from './claims-props.ts';
import { COLUMNS, directionBy, fitting, type ShownColumn, shownColumns, sortedBy } from './table-columns.tsx';
import { TableRow } from './table-row.tsx';
import { useRowCursor } from './use-row-cursor.ts';

/** A row's height in CSS pixels: two lines of words. */
const ROW = 62;

interface ClaimTableProps extends ClaimsProps {
  readonly columns: readonly LibraryColumn[];
  readonly request: SearchRequest;
  readonly onSort: (request: SearchRequest) => void;
}

/** Claims as a table of any length, one stop of the Tab key for all its rows. */
export function ClaimTable(props: ClaimTableProps) {
  const { session, rowAt, count, selecting, open, onOpen, onNeed, columns } = props;
  const list = useRef<HTMLTableSectionElement>(null);
  const idAt = (place: number) => rowAt(place)?.annotation.id;
  const tick = (place: number) => {
    const id = idAt(place);
    if (id !== undefined) selecting.toggle(id, place);
  };
  const cursor = useRowCursor({
    list,
    count,
    estimate: ROW,
    onTick: tick,
    onStretch: (place, from) => void selecting.stretch(place, from),
    onTickAll: () => void selecting.all(),
    onOpen: (place) => onOpen(idAt(place)),
    onMove: (place) => open !== undefined && onOpen(idAt(place) ?? open, true),
    onThrowAway: async (place) => {
      const id = idAt(place);
      if (id !== undefined) await session.throwAway([id]);
    },
  });
  const { from, to } = cursor.sight;
  useEffect(() => onNeed({ from, to }), [from, to, count]);
  const [table, width] = useWidth<HTMLTableElement>();
  const shown = fitting(shownColumns(columns), width);

  return (
    <table
      ref={table}
      class="claim-table"
      aria-label={t('library.claims')}
      aria-rowcount={count + 1}
      aria-colcount={shown.length + 1}
      {...GRID}
    >
      <TableHead {...props} shown={shown} />
      <tbody ref={list}>
        {cursor.rows.flatMap(({ index }, at) => {
          const row = rowAt(index);
          const id = row?.annotation.id;
          return [
            <Gap key={`before ${index}`} height={gapBefore(cursor, at)} columns={shown.length + 1} />,
            <TableRow
              key={index}
              index={index}
              count={count}
              measure={cursor.measure}
              row={row}
              columns={shown}
              isSelected={id !== undefined && selecting.ids.has(id)}
              isOpen={id !== undefined && open === id}
              isCurrent={index === cursor.at}
              onSelect={(isRange) => (isRange ? void selecting.stretch(index) : tick(index))}
              onOpen={() => onOpen(id, open !== undefined)}
              onFocus={() => cursor.onFocus(index)}
              onKeyDown={(event) => cursor.onKeyDown(event, index)}
            />,
          ];
        })}
        <Gap height={gapBefore(cursor, cursor.rows.length)} columns={shown.length + 1} />
      </tbody>
    </table>
  );
}

/** Its rows take the focus and are ticked, which those of a plain table are not. */
const GRID = { role: 'grid', 'aria-multiselectable': true } as const;

/** For the eye alone. */
const UNHEARD = { 'aria-hidden': true } as const;

/** Takes the place of rows that are out of sight. */
const Gap = ({ height, columns }: { readonly height: number; readonly columns: number }) =>
  height > 0 ? (
    <tr class="gap" {...UNHEARD}>
      <td colSpan={columns} style={{ blockSize: `${height}px` }} />
    </tr>
  ) : null;

interface TableHeadProps extends ClaimTableProps {
  readonly shown: readonly ShownColumn[];
}

function TableHead({ shown, selecting, count, request, onSort }: TableHeadProps) {
  const shares = shown.reduce((sum, column) => sum + COLUMNS[column].share, 0);
  const isAll = count > 0 && selecting.ids.size >= count;
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" aria-colindex={1} class="tick">
          <label class="select">
            <input
              type="checkbox"
              checked={isAll}
              indeterminate={selecting.ids.size > 0 && !isAll}
              onClick={() => (selecting.ids.size > 0 ? selecting.clear() : void selecting.all())}
            />
            <span class="unseen">{t('column.selectAll')}</span>
          </label>
        </th>
        {shown.map((column, index) => (
          <ColumnHead
            key={column}
            column={column}
            index={index + 2}
            shares={shares}
            request={request}
            onSort={onSort}
          />
        ))}
      </tr>
    </thead>
  );
}

interface ColumnHeadProps extends Pick<ClaimTableProps, 'request' | 'onSort'> {
  readonly column: ShownColumn;
  readonly index: number;
  /** Of all columns together. */
  readonly shares: number;
}

function ColumnHead({ column, index, shares, request, onSort }: ColumnHeadProps) {
  const { title, share, sort } = COLUMNS[column];
  const direction = sort && directionBy(request, sort);
  return (
    <th
      scope="col"
      aria-colindex={index}
      aria-sort={direction ?? (sort && 'none')}
      style={{ inlineSize: `${(100 * share) / shares}%` }}
    >
      {sort ? (
        <button
          type="button"
          class="button plain column-sort"
          onClick={() => onSort(sortedBy(request, sort, direction))}
        >
          {title()}
          {direction && <Icon name={direction} size={12} />}
        </button>
      ) : (
        title()
      )}
    </th>
  );
}
