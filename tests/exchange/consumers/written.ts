import type { LibraryContents } from '../../../lib/annotation/library-contents.ts';
import type { ExportFormat, ExportOptions } from '../../../lib/exchange/export-format.ts';
import { sourceIn } from '../../../lib/exchange/export-source.ts';
import { EXPORT_FORMATS } from '../../../lib/exchange/formats.ts';
import { writeFile } from '../../../lib/exchange/write-file.ts';
import { sampleAnnotation, sampleArticle } from '../sample.ts';

export const OPTIONS: ExportOptions = { now: '2026-03-01T12:00:00.000Z', creator: 'Ada <b>' };

export function formatOf(id: string): ExportFormat {
  const format = EXPORT_FORMATS.find((one) => one.id === id);
  if (!format) throw new Error(`No format ${id}`);
  return format;
}

/** A file as the export panel writes it. */
export const writtenBytes = async (id: string, library: LibraryContents): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await (await writeFile(formatOf(id), sourceIn(library), OPTIONS)).arrayBuffer());

export const writtenText = async (id: string, library: LibraryContents): Promise<string> =>
  (await writeFile(formatOf(id), sourceIn(library), OPTIONS)).text();

const COLLECTION = 'urn:uuid:0190a6f2-0000-7000-8000-0000000000c1';

/** One claim with everything that formats have a place for. */
export const SAMPLE_LIBRARY: LibraryContents = {
  articles: [sampleArticle],
  annotations: [{ ...sampleAnnotation, status: 'checked', collections: [COLLECTION] }],
  collections: [{ id: COLLECTION, name: 'Floods; rivers', created: OPTIONS.now, modified: OPTIONS.now }],
};
