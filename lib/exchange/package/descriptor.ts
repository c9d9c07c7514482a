import type { ColumnType } from '../csv/columns.ts';
import type { ExportOptions } from '../export-format.ts';
import type { DataTable } from './tables.ts';

/** A file of the package that is no table. */
export interface OtherFile {
  readonly name: string;
  readonly title: string;
  readonly path: string;
  readonly mediaType: string;
}

const TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'string',
  number: 'number',
  time: 'datetime',
  list: 'string',
};

const DESCRIPTION =
  'Claims that a reader saved with Sayso: who says what, in which words, on which page. In the tables, a cell that ' +
  'begins like a formula has one apostrophe in front; the entries of a list have "; " between them, a semicolon in ' +
  'an entry is written "\\;". The file library.sayso.jsonl holds everything without loss, and Sayso imports it.';

const RIGHTS =
  'The quoted words belong to those who wrote and published them; short quotations with their source are kept here ' +
  'for study, criticism and review. No article is reproduced. Notes and tags belong to the reader who wrote them.';

/** The descriptor of a Frictionless data package, version 1, which every tool reads. */
export const descriptorOf = (
  { now, creator }: ExportOptions,
  tables: readonly DataTable[],
  others: readonly OtherFile[],
  outlets: ReadonlyMap<string, string>,
  bytesOf: ReadonlyMap<string, number>,
) => ({
  profile: 'data-package',
  name: `sayso-${now.slice(0, 10)}`,
  title: 'Claims saved with Sayso',
  description: `${DESCRIPTION}\n\n${RIGHTS}`,
  created: now,
  ...(creator && { contributors: [{ title: creator, role: 'author' }] }),
  sources: [...outlets].map(([title, path]) => ({ title, ...(path !== '' && { path }) })),
  resources: [
    ...tables.map((table) => resourceOf(table, bytesOf.get(pathOf(table)))),
    ...others.map(({ name, title, path, mediaType }) => ({
      name,
      title,
      path,
      mediatype: mediaType,
      encoding: 'utf-8',
      bytes: bytesOf.get(path),
    })),
  ],
});

export const pathOf = ({ name }: Pick<DataTable, 'name'>): string => `${name}.csv`;

const resourceOf = (table: DataTable, bytes: number | undefined) => ({
  profile: 'tabular-data-resource',
  name: table.name,
  title: table.title,
  path: pathOf(table),
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  bytes,
  dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
  schema: {
    fields: table.columns.map(({ name, type, means, values }) => ({
      name,
      type: TYPES[type],
      description: means,
      ...(values && { constraints: { enum: values } }),
    })),
    missingValues: [''],
    ...(table.primaryKey && { primaryKey: table.primaryKey }),
    ...(table.foreignKey && {
      foreignKeys: [
        {
          fields: table.foreignKey.column,
          reference: { resource: table.foreignKey.table, fields: table.foreignKey.of },
        },
      ],
    }),
  },
});
