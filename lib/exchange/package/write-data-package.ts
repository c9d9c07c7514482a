import { bundle } from '../bundle/write-bundle.ts';
import { lookAtTable } from '../csv/claim-rows.ts';
import type { ExportFormat, ExportOptions } from '../export-format.ts';
import type { ExportSource } from '../export-source.ts';
import { isWebPage } from '../foreign-record.ts';
import { webAnnotation } from '../web-annotation/write-web-annotation.ts';
import { ZipWriter } from '../zip/zip-writer.ts';
import { descriptorOf, pathOf } from './descriptor.ts';
import { claimsTable, OTHER_TABLES } from './tables.ts';

/** What stands in the package beside its tables. */
const WHOLE = [
  {
    format: webAnnotation,
    name: 'annotations',
    title: 'The same as W3C Web Annotations',
    path: 'annotations.jsonld',
  },
  {
    format: bundle,
    name: 'library',
    title: 'Everything, for Sayso to import',
    path: 'library.sayso.jsonl',
  },
] as const;

/** A Frictionless data package: tables with a data dictionary, W3C annotations and the lossless bundle in one zip. */
export const dataPackage: ExportFormat = {
  id: 'package',
  label: 'export.format.package',
  purpose: 'backup',
  extension: 'zip',
  mediaType: 'application/zip',
  passes: 1 + WHOLE.length,
  look: lookAtTable,
  async *stream(source, options) {
    const zip = new ZipWriter(options.now);
    const bytesOf = new Map<string, number>();
    const { tables, outlets } = yield* writeTables(zip, source, options, bytesOf);
    for (const { format, path } of WHOLE) {
      const entry = zip.begin(path);
      for await (const chunk of format.stream(source, options)) {
        entry.add(chunk);
        yield* zip.take();
      }
      bytesOf.set(path, entry.end());
    }
    const others = WHOLE.map(({ format: { mediaType }, name, title, path }) => ({
      name,
      title,
      path,
      mediaType,
    }));
    const descriptor = zip.begin('datapackage.json');
    descriptor.add(`${JSON.stringify(descriptorOf(options, tables, others, outlets, bytesOf), null, 2)}\n`);
    descriptor.end();
    zip.end();
    yield* zip.take();
  },
};

/** All tables in one pass: the claims as they come, the others, which are small, after them. */
async function* writeTables(
  zip: ZipWriter,
  source: ExportSource,
  options: ExportOptions,
  bytesOf: Map<string, number>,
) {
  const claims = claimsTable(options, await source.arranged());
  const outlets = new Map<string, string>();
  const waiting = new Map(OTHER_TABLES.map((table) => [table, [table.header]]));
  const entry = zip.begin(pathOf(claims));
  entry.add(claims.header);
  for await (const batch of source.batches()) {
    for (const records of batch) {
      entry.add(claims.rows(records));
      for (const [table, lines] of waiting) lines.push(table.rows(records));
      const { outlet, canonicalUrl } = records.article;
      outlets.set(outlet, isWebPage(canonicalUrl) ? new URL(canonicalUrl).origin : '');
    }
    yield* zip.take();
  }
  bytesOf.set(pathOf(claims), entry.end());
  for (const [table, lines] of waiting) {
    const small = zip.begin(pathOf(table));
    for (const line of lines) small.add(line);
    bytesOf.set(pathOf(table), small.end());
    yield* zip.take();
  }
  return { tables: [claims, ...OTHER_TABLES], outlets };
}
