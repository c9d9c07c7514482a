import type { TableData } from './table-data.ts';

/** What a cell leads to, by its row and column in the data; nothing where it leads nowhere. */
export type OpensCell = (row: number, column: number) => (() => void) | undefined;

interface DataTableProps {
  readonly data: TableData;
  readonly opens?: OpensCell | undefined;
}

/** The numbers behind a picture, for those who read them, by eye or by ear. */
export const DataTable = ({ data: { title, columns, rows }, opens }: DataTableProps) => (
  <section class="table-scroll" aria-label={title}>
    <table class="data-table">
      <caption class="unseen">{title}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([head = '', ...cells], at) => (
          <tr key={`${at} ${head}`}>
            <th scope="row" dir="auto">
              {head}
            </th>
            {cells.map((cell, column) => (
              <DataCell
                key={columns[column + 1]}
                cell={cell}
                of={`${head}, ${columns[column + 1] ?? ''}`}
                onOpen={opens?.(at, column + 1)}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);

interface DataCellProps {
  readonly cell: string | number;
  /** Row and column in words: what a number alone does not say to those who hear it. */
  readonly of: string;
  readonly onOpen: (() => void) | undefined;
}

export const DataCell = ({ cell, of, onOpen }: DataCellProps) => (
  <td class={typeof cell === 'number' ? 'number' : undefined} dir="auto">
    {onOpen ? (
      <button
        type="button"
        class="cell-button"
        aria-label={typeof cell === 'number' ? `${cell}: ${of}` : undefined}
        onClick={onOpen}
      >
        {cell}
      </button>
    ) : (
      cell
    )}
  </td>
);
