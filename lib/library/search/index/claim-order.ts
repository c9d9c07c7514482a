import type { Sort } from '../search-request.ts';
import type { Columns } from './columns.ts';

interface Ordered {
  readonly length: number;
  readonly columns: Columns;
  readonly createdAt: (slot: number) => number;
  readonly modifiedAt: (slot: number) => number;
  readonly dayAt: (slot: number) => number;
  readonly idAt: (slot: number) => string;
}

/** All claims in the order asked for; ties are broken by when they were saved, then by their ids. */
export function orderOf(sort: Sort, claims: Ordered): Uint32Array {
  const { createdAt, idAt } = claims;
  const compare = comparing(sort, claims);
  const sign = sort === 'oldest' ? 1 : -1;
  return Uint32Array.from({ length: claims.length }, (_, slot) => slot).sort(
    (a, b) => compare(a, b) || sign * (createdAt(a) - createdAt(b)) || sign * (idAt(a) < idAt(b) ? -1 : 1),
  );
}

function comparing(sort: Sort, { columns, modifiedAt, dayAt }: Ordered): (a: number, b: number) => number {
  switch (sort) {
    case 'best':
    case 'saved':
    case 'oldest':
      return () => 0;
    case 'changed':
      return (a, b) => modifiedAt(b) - modifiedAt(a);
    case 'published':
      return (a, b) => dayAt(b) - dayAt(a);
    case 'source':
    case 'outlet':
      return byName(columns, sort);
  }
}

/** Names in the order of the reader's language; claims without one stand last. */
function byName(columns: Columns, name: 'source' | 'outlet'): (a: number, b: number) => number {
  const column = columns[name];
  const collator = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });
  const inOrder = [...column.values.keys()].sort((a, b) =>
    collator.compare(column.values[a] ?? '', column.values[b] ?? ''),
  );
  const ranks = new Uint32Array(inOrder.length);
  for (const [rank, id] of inOrder.entries()) ranks[id] = rank;
  const rankAt = (slot: number): number =>
    column.isEmptyAt(slot) ? inOrder.length : (ranks[column.cells.cells[column.start(slot)] ?? 0] ?? 0);
  return (a, b) => rankAt(a) - rankAt(b);
}
