import type { TableData } from './table-data.ts';

/** The numbers behind a picture, for those who read them, by eye or by ear. */
export const DataTable = ({ data: { title, columns, rows } }: { readonly data: TableData }) => (
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
        {rows.map(([head, ...cells], at) => (
          <tr key={`${at} ${head}`}>
            <th scope="row" dir="auto">
              {head}
            </th>
            {cells.map((cell, column) => (
              <td
                key={columns[column + 1]}
                class={typeof cell === 'number' ? 'number' : undefined}
                dir="auto"
              >
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
