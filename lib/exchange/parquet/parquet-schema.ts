import type { SchemaElement } from 'hyparquet-writer';
import type { Column } from '../csv/columns.ts';

/** Text that is never absent, numbers, times in milliseconds (null where there is none), lists of text. */
export const parquetSchema = <Row>(columns: readonly Column<Row>[]): SchemaElement[] => [
  { name: 'claims', num_children: columns.length },
  ...columns.flatMap(elementsOf),
];

function elementsOf<Row>({ name, type, mayBeEmpty }: Column<Row>): SchemaElement[] {
  switch (type) {
    case 'text':
      return [{ name, repetition_type: 'REQUIRED', ...TEXT }];
    case 'number':
      return [{ name, repetition_type: mayBeEmpty ? 'OPTIONAL' : 'REQUIRED', type: 'DOUBLE' }];
    case 'time':
      return [{ name, repetition_type: 'OPTIONAL', type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' }];
    case 'list':
      return [
        { name, repetition_type: 'REQUIRED', converted_type: 'LIST', num_children: 1 },
        { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
        { name: 'element', repetition_type: 'REQUIRED', ...TEXT },
      ];
  }
}

const TEXT = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const;

/** A cell as Parquet has it. */
export function parquetValue<Row>({ type, cell }: Column<Row>, row: Row): unknown {
  const value = cell(row);
  if (type === 'number' && value === '') return null;
  if (type === 'time') return value === '' ? null : new Date(String(value));
  return value;
}
