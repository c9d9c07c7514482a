import type { Arranged } from '../../annotation/library-contents.ts';
import { bundle } from '../bundle/write-bundle.ts';
import { lookAtTable } from '../csv/claim-rows.ts';
import type { ExportFormat, ExportOptions } from '../export-format.ts';
import type { ArticleRecords } from '../export-source.ts';
import { isWebPage } from '../foreign-record.ts';
import type { TextWriter } from '../text-format.ts';
import { webAnnotation } from '../web-annotation/write-web-annotation.ts';
import { ZipWriter } from '../zip/zip-writer.ts';
import { descriptorOf, pathOf } from './descriptor.ts';
import { claimsTable, type DataTable, OTHER_TABLES } from './tables.ts';

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
  look: lookAtTable,
  async *stream(source, options) {
    const arranged = await source.arranged();
    const tables = [claimsTable(options, arranged), ...OTHER_TABLES];
    const outlets = new Map<string, string>();
    const zip = new ZipWriter(options.now);
    // All at once, since reading the library takes longer than writing any of them.
    const files = filesOf(tables, options, arranged).map((file) => ({
      ...file,
      entry: zip.begin(file.path),
    }));
    for (const { entry, writer } of files) await entry.add(writer.head?.() ?? '');
    for await (const batch of source.batches()) {
      for (const records of batch) {
        for (const { entry, writer } of files) await entry.add(writer.article(records));
        addOutlet(outlets, records);
      }
      yield* zip.take();
    }
    const bytesOf = new Map<string, number>();
    for (const { path, entry, writer } of files) {
      await entry.add(writer.end?.() ?? '');
      bytesOf.set(path, await entry.end());
      yield* zip.take();
    }
    const others = WHOLE.map(({ format: { mediaType }, name, title, path }) => ({
      name,
      title,
      path,
      mediaType,
    }));
    const descriptor = zip.begin('datapackage.json');
    await descriptor.add(
      `${JSON.stringify(descriptorOf(options, tables, others, outlets, bytesOf), null, 2)}\n`,
    );
    await descriptor.end();
    zip.end();
    yield* zip.take();
  },
};

interface PackageFile {
  readonly path: string;
  readonly writer: TextWriter;
}

/** The largest first, which then need not wait in memory for the others. */
const filesOf = (
  tables: readonly DataTable[],
  options: ExportOptions,
  arranged: Arranged,
): readonly PackageFile[] => [
  ...WHOLE.map(({ path, format }) => ({ path, writer: format.begin(options, arranged) })),
  ...tables.map((table) => ({
    path: pathOf(table),
    writer: { head: () => table.header, article: table.rows },
  })),
];

function addOutlet(
  outlets: Map<string, string>,
  { article: { outlet, canonicalUrl } }: ArticleRecords,
): void {
  outlets.set(outlet, isWebPage(canonicalUrl) ? new URL(canonicalUrl).origin : '');
}
