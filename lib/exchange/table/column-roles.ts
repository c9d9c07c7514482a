/** What a column of a table may hold. */
export const COLUMN_ROLES = [
  'content',
  'url',
  'source',
  'cue',
  'outlet',
  'headline',
  'author',
  'published',
  'tags',
  'note',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** Without these a row says nothing. */
export const NEEDED_ROLES: readonly ColumnRole[] = ['content', 'url'];

/** The index of the column that has the role. */
export type ColumnMapping = Readonly<Partial<Record<ColumnRole, number>>>;

/** What columns are called by those who make tables of quotations; the likelier names first. */
const NAMES: Readonly<Record<ColumnRole, readonly string[]>> = {
  content: [
    'content',
    'claim',
    'quote',
    'quotation',
    'highlight',
    'statement',
    'text',
    'cita',
    'contenido',
    'zitat',
  ],
  url: [
    'url',
    'link',
    'uri',
    'address',
    'article url',
    'document url',
    'source url',
    'page',
    'enlace',
    'href',
  ],
  source: [
    'source',
    'speaker',
    'who',
    'said by',
    'source name',
    'person',
    'attributed to',
    'fuente',
    'quelle',
  ],
  cue: ['cue', 'verb', 'reporting verb', 'attribution'],
  outlet: ['outlet', 'publication', 'newspaper', 'publisher', 'site', 'website', 'medio', 'medium'],
  headline: [
    'headline',
    'title',
    'article',
    'article title',
    'document title',
    'book title',
    'titular',
    'titel',
  ],
  author: ['author', 'authors', 'byline', 'journalist', 'book author', 'document author', 'autor'],
  published: ['published', 'date', 'publication date', 'day', 'fecha', 'datum', 'published at'],
  tags: ['tags', 'tag', 'keywords', 'codes', 'code', 'labels', 'document tags', 'etiquetas'],
  note: ['note', 'notes', 'comment', 'comments', 'memo', 'annotation', 'nota'],
};

/** What the names of the columns, and where they do not tell the first row, say that the columns hold. */
export function guessRoles(columns: readonly string[], firstRow: readonly string[] = []): ColumnMapping {
  const plain = columns.map((name) =>
    name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
  const mapping: Partial<Record<ColumnRole, number>> = {};
  const isFree = (index: number) => index >= 0 && !Object.values(mapping).includes(index);
  for (const role of COLUMN_ROLES) {
    const index = NAMES[role].map((name) => plain.indexOf(name)).find(isFree);
    if (index !== undefined) mapping[role] = index;
  }
  if (mapping.url === undefined) {
    const index = firstRow.findIndex((cell, at) => /^https?:\/\//.test(cell.trim()) && isFree(at));
    if (index !== -1) mapping.url = index;
  }
  return mapping;
}

export const isMapped = (mapping: ColumnMapping): boolean =>
  NEEDED_ROLES.every((role) => mapping[role] !== undefined);
