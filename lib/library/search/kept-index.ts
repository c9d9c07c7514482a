import { v7 } from 'uuid';
import { openLibrary } from '../open-library.ts';
import { ClaimIndex, type PackedIndex } from './index/claim-index.ts';

/** Counts up when what is kept changes its form: an index of another form is made anew. */
const FORM = 3;

/** What tells which parts belong together, and how far they are. Written last, so that it never tells of parts to come. */
interface Header {
  readonly form: number;
  readonly generation: string;
  readonly parts: readonly string[];
  /** The newest entry of the journal that is in the index. */
  readonly entry: number;
  readonly size: number;
}

export interface KeptIndex {
  readonly index: ClaimIndex;
  readonly entry: number;
}

const HEADER = 'header';
const keyOf = (generation: string, part: string): string => `${generation}/${part}`;

/** Puts the index on disk, a part at a time, so that nobody waits long for the store. */
export async function keepIndex({ index, entry }: KeptIndex): Promise<void> {
  const database = await openLibrary();
  const generation = v7();
  const packed = Object.entries(index.pack());
  for (const [part, value] of packed)
    await database.put('searchIndex', { part: keyOf(generation, part), value });
  const header: Header = {
    form: FORM,
    generation,
    parts: packed.map(([part]) => part),
    entry,
    size: index.size,
  };
  await database.put('searchIndex', { part: HEADER, value: header });
  for (const key of await database.getAllKeys('searchIndex'))
    if (key !== HEADER && !key.startsWith(keyOf(generation, ''))) await database.delete('searchIndex', key);
}

/** The index that was kept; nothing where there is none, or it is damaged, or of another form. */
export async function readKeptIndex(): Promise<KeptIndex | undefined> {
  const database = await openLibrary();
  const header = (await database.get('searchIndex', HEADER))?.value;
  if (!isHeader(header) || header.form !== FORM) return undefined;
  const { generation, parts, entry, size } = header;
  const values = await Promise.all(
    parts.map(async (part) => [part, (await database.get('searchIndex', keyOf(generation, part)))?.value]),
  );
  const packed: unknown = Object.fromEntries(values);
  if (!isPacked(packed)) return undefined;
  const index = new ClaimIndex(packed);
  return index.size === size ? { index, entry } : undefined;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isHeader = (value: unknown): value is Header =>
  isObject(value) &&
  typeof value.form === 'number' &&
  typeof value.generation === 'string' &&
  Array.isArray(value.parts) &&
  typeof value.entry === 'number' &&
  typeof value.size === 'number';

/** Lists that belong together are of one length. */
function isPacked(value: unknown): value is PackedIndex {
  if (!isObject(value) || !Array.isArray(value.ids) || !isObject(value.columns)) return false;
  const claims = value.ids.length;
  const isList = (list: unknown): boolean =>
    (list instanceof Uint32Array || list instanceof Float64Array) && list.length === claims;
  const isColumn = (column: unknown): boolean =>
    isObject(column) &&
    Array.isArray(column.values) &&
    isList(column.starts) &&
    column.ids instanceof Uint32Array;
  return (
    [value.created, value.modified, value.days, value.states].every(isList) &&
    isColumn(value.text) &&
    Object.values(value.columns).every(isColumn)
  );
}
