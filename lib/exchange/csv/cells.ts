import type { Column } from './columns.ts';
import { joinList } from './joined-list.ts';

/** The cells of one row as CSV has them; numbers stay numbers. */
export const cellsOf = <Row>(columns: readonly Column<Row>[], row: Row): (string | number)[] =>
  columns.map(({ cell }) => {
    const value = cell(row);
    return typeof value === 'object' ? joinList(value) : value;
  });
