import { withArticle } from '../annotation/with-article.ts';
import type { ExportFormat } from './export-format.ts';

/** One annotation a line, with its article inside: for scripts, which need no second file to join. */
export const jsonLines: ExportFormat = {
  id: 'json-lines',
  label: 'export.format.jsonLines',
  purpose: 'research',
  extension: 'jsonl',
  mediaType: 'application/x-ndjson',
  *write(contents) {
    for (const [annotation, article] of withArticle(contents)) {
      yield `${JSON.stringify({ ...annotation, article })}\n`;
    }
  },
};
