import type { LibraryContents } from '../../lib/annotation/library-contents.ts';
import type { ExportFormat, ExportOptions } from '../../lib/exchange/export-format.ts';

/** `library`: what is not in the bin. `everything`: the bin as well, as a backup wants it. */
export type ExportScope = 'library' | 'everything';

export const scopeOf = (contents: LibraryContents, scope: ExportScope): LibraryContents =>
  scope === 'everything'
    ? contents
    : { ...contents, annotations: contents.annotations.filter(({ binned }) => binned === undefined) };

/** `sayso-2026-04-14.csv`. */
export const exportFileName = ({ extension }: Pick<ExportFormat, 'extension'>, now: string): string =>
  `sayso-${now.slice(0, 10)}.${extension}`;

const PREVIEWED_CLAIMS = 3;
const PREVIEWED_CHARACTERS = 1600;

/** How the file would begin. Written from a few claims only, so that a large library costs nothing to look at. */
export function previewOf(format: ExportFormat, contents: LibraryContents, options: ExportOptions): string {
  const annotations = contents.annotations.slice(0, PREVIEWED_CLAIMS);
  const kept = new Set(annotations.map(({ article }) => article));
  const articles = contents.articles.filter(({ id }) => kept.has(id));
  let text = '';
  for (const chunk of format.write({ articles, annotations }, options)) {
    text += chunk;
    if (text.length > PREVIEWED_CHARACTERS) return `${text.slice(0, PREVIEWED_CHARACTERS)} …`;
  }
  return text;
}
