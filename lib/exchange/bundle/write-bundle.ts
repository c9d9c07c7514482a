import type { LibraryContents } from '../../annotation/library-contents.ts';
import type { ExportFormat } from '../export-format.ts';
import { BUNDLE_VERSION, type BundleEnd, type BundleHeader } from './bundle-lines.ts';
import { Checksum } from './checksum.ts';

/** Lossless: what a backup is made of, and what one library gives another. */
export const bundle: ExportFormat = {
  id: 'bundle',
  label: 'export.format.bundle',
  purpose: 'backup',
  extension: 'sayso.jsonl',
  mediaType: 'application/x-ndjson',
  *write(contents, { now }) {
    const checksum = new Checksum();
    for (const line of lines(contents, now)) {
      const text = `${JSON.stringify(line)}\n`;
      checksum.add(text);
      yield text;
    }
    const end: BundleEnd = { checksum: checksum.toString() };
    yield `${JSON.stringify({ end })}\n`;
  },
};

function* lines({ articles, annotations, beside = [] }: LibraryContents, created: string) {
  const header: BundleHeader = {
    version: BUNDLE_VERSION,
    created,
    articles: articles.length,
    annotations: annotations.length + beside.length,
  };
  yield { 'sayso-bundle': header };
  for (const article of articles) yield { article };
  for (const annotation of annotations) yield { annotation };
  for (const annotation of beside) yield { annotation };
}
