import { DataCell, type OpensCell } from './data-table.tsx';
import type { TableData } from './table-data.ts';

interface GroupedTableProps {
  readonly data: TableData;
  /** The column by which rows are grouped; those of one group follow each other in the data. */
  readonly by: number;
  readonly opens: OpensCell;
}

interface Group {
  readonly name: string;
  readonly rows: { readonly row: TableData['rows'][number]; readonly at: number }[];
}

/** A table in parts, each under its name with the sums of its numbers. */
export function GroupedTable({ data: { title, columns, rows }, by, opens }: GroupedTableProps) {
  const shown = columns.map((_, column) => column).filter((column) => column !== by);
  const [head = 0, ...others] = shown;
  return (
    <section class="table-scroll" aria-label={title}>
      <table class="data-table grouped">
        <caption class="unseen">{title}</caption>
        <thead>
          <tr>
            {shown.map((column) => (
              <th key={column} scope="col">
                {columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        {groupsOf(rows, by).map((group) => (
          <tbody key={group.name}>
            <tr class="group-head">
              <th scope="rowgroup">{group.name}</th>
              {others.map((column) => (
                <td key={column} class="number">
                  {sumOf(group, column)}
                </td>
              ))}
            </tr>
            {group.rows.map(({ row, at }) => (
              <tr key={`${at} ${row[head]}`}>
                <th scope="row" dir="auto">
                  {row[head]}
                </th>
                {others.map((column) => (
                  <DataCell
                    key={column}
                    cell={row[column] ?? ''}
                    of={`${row[head]}, ${columns[column] ?? ''}`}
                    onOpen={opens(at, column)}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function groupsOf(rows: TableData['rows'], by: number): readonly Group[] {
  const groups: Group[] = [];
  rows.forEach((row, at) => {
    const name = String(row[by] ?? '');
    const last = groups.at(-1);
    if (last?.name === name) last.rows.push({ row, at });
    else groups.push({ name, rows: [{ row, at }] });
  });
  return groups;
}

const sumOf = ({ rows }: Group, column: number): number =>
  rows.reduce((sum, { row }) => sum + (typeof row[column] === 'number' ? row[column] : 0), 0);
