import type { LibraryContents } from '../../lib/annotation/library-contents.ts';
import type { ExportFormat, ExportOptions, Look } from '../../lib/exchange/export-format.ts';

/** `library`: what is not in the bin. `everything`: the bin as well, as a backup wants it. */
export type ExportScope = 'library' | 'everything';

export const scopeOf = (contents: LibraryContents, scope: ExportScope): LibraryContents =>
  scope === 'everything'
    ? contents
    : { ...contents, annotations: contents.annotations.filter(({ binned }) => binned === undefined) };

/** `sayso-2026-04-14.csv`. */
export const exportFileName = ({ extension }: Pick<ExportFormat, 'extension'>, now: string): string =>
  `sayso-${now.slice(0, 10)}.${extension}`;

const LOOKED_AT = 3;

/** How the file would begin. Written from a few claims only, so that a large library costs nothing to look at. */
export function lookAt(format: ExportFormat, contents: LibraryContents, options: ExportOptions): Look {
  const annotations = contents.annotations.slice(0, LOOKED_AT);
  const kept = new Set(annotations.map(({ article }) => article));
  const articles = contents.articles.filter(({ id }) => kept.has(id));
  return format.look({ articles, annotations, collections: contents.collections ?? [] }, options);
}
