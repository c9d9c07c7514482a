import type { Annotation } from '../../annotation/annotation.ts';
import type { SavedArticle } from '../../annotation/saved-article.ts';
import type { ExportOptions } from '../export-format.ts';

export interface Column {
  readonly name: string;
  readonly cell: (annotation: Annotation, article: SavedArticle, options: ExportOptions) => string;
}

/** Between tags stands "; "; within one, `\;` is a semicolon, `\\` a backslash, and `\e` alone an empty tag. */
export const joinTags = (tags: readonly string[]): string =>
  tags.map((tag) => tag.replace(/[\\;]/g, '\\$&') || '\\e').join('; ');

export function splitTags(cell: string): readonly string[] {
  const tags = cell.match(/(?:\\[\s\S]|[^\\;])+/g) ?? [];
  return tags.map((tag, index) =>
    (index === 0 ? tag : tag.replace(/^ /, '')).replace(/\\([\s\S])/g, (_, escaped: string) =>
      escaped === 'e' ? '' : escaped,
    ),
  );
}

const joinNames = (names: readonly string[]): string => names.join('; ');

/** What a spreadsheet shows, then the two columns by which Sayso reads everything back. Explained in docs/formats. */
export const COLUMNS: readonly Column[] = [
  { name: 'id', cell: ({ id }) => id },
  { name: 'outlet', cell: (_, { outlet }) => outlet },
  { name: 'headline', cell: (_, { headline }) => headline },
  { name: 'authors', cell: (_, { authors }) => joinNames(authors) },
  { name: 'published', cell: (_, { published = '' }) => published },
  { name: 'url', cell: (_, { canonicalUrl }) => canonicalUrl },
  { name: 'page_kind', cell: (_, { kind }) => kind },
  { name: 'source', cell: ({ claim }) => claim.source?.text ?? '' },
  { name: 'source_name', cell: ({ claim }) => claim.source?.name ?? claim.source?.text ?? '' },
  { name: 'source_type', cell: ({ claim }) => claim.sourceType },
  { name: 'chain', cell: ({ claim }) => claim.chain.join(' > ') },
  { name: 'cue', cell: ({ claim }) => claim.cue?.text ?? '' },
  { name: 'cue_stance', cell: ({ claim }) => claim.stance },
  { name: 'content', cell: ({ claim }) => claim.content.map(({ text }) => text).join(' … ') },
  { name: 'form', cell: ({ claim }) => claim.form },
  { name: 'act', cell: ({ claim }) => claim.act },
  { name: 'figures', cell: ({ claim }) => claim.figures.map(figure).join('; ') },
  { name: 'sentence', cell: ({ claim }) => claim.sentence },
  { name: 'confidence', cell: ({ claim }) => String(claim.confidence) },
  { name: 'tags', cell: ({ tags }) => joinTags(tags) },
  { name: 'note', cell: ({ note }) => note },
  { name: 'reader_stance', cell: ({ stance }) => stance ?? '' },
  { name: 'origin', cell: ({ origin }) => origin },
  { name: 'creator', cell: (_annotation, _article, { creator = '' }) => creator },
  { name: 'created', cell: ({ created }) => created },
  { name: 'modified', cell: ({ modified }) => modified },
  { name: 'binned', cell: ({ binned = '' }) => binned },
  { name: 'annotation_json', cell: (annotation) => JSON.stringify(annotation) },
  { name: 'article_json', cell: (_, article) => JSON.stringify(article) },
];

const BOUND_SIGNS = { min: '≥ ', max: '≤ ', about: '~ ' } as const;

const figure = ({ value, bound, unit, of }: Annotation['claim']['figures'][number]): string =>
  [`${bound ? BOUND_SIGNS[bound] : ''}${value}`, unit, of].filter((part) => part !== undefined).join(' ');
