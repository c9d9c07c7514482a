import { done, type Result } from '../../result.ts';
import type { ImportedRecords, ImportFormat } from '../import-format.ts';
import { cutShort, damaged, newerVersion } from '../import-problems.ts';
import { parseJson } from '../parse-json.ts';
import { Fault } from '../shape/shape.ts';
import { isObject } from '../shape/shapes.ts';
import { BUNDLE_VERSION, type BundleHeader, endLine, headerLine } from './bundle-lines.ts';
import { Checksum } from './checksum.ts';
import { GatheredRecords } from './gathered-records.ts';

const BYTE_ORDER_MARK = '\ufeff';

export const bundleImport: ImportFormat = {
  id: 'bundle',
  recognises: (_fileName, text) => /^\ufeff?\s*\{\s*"sayso-bundle"/.test(text.slice(0, 200)),
  read(file) {
    const text = file.startsWith(BYTE_ORDER_MARK) ? file.slice(1) : file;
    const checksum = new Checksum();
    const records = new GatheredRecords();
    let header: BundleHeader | undefined;

    for (const { line, where, isWhole } of linesOf(text)) {
      const parsed = parseJson(line, where);
      if (!parsed.ok) return isWhole ? parsed : cutShort();
      const record = parsed.value;
      if (!isObject(record)) return damaged(where, 'it is no object');
      if (!header) {
        const begun = headerOf(record, where);
        if (!begun.ok) return begun;
        header = begun.value;
      } else if (Object.hasOwn(record, 'end')) {
        const fault = new Fault();
        if (!endLine.fits(record, fault)) return damaged(where, String(fault));
        if (record.end.checksum !== checksum.toString()) {
          return damaged('The file', 'its checksum does not match what stands in it');
        }
        return whole(header, records);
      } else {
        const fault = records.add(record);
        if (fault !== undefined) return damaged(where, fault);
      }
      checksum.add(`${line}\n`);
    }
    return cutShort();
  },
};

/** A newer header may have any fields; its version stands where ours does. */
function headerOf(record: Readonly<Record<string, unknown>>, where: string): Result<BundleHeader> {
  const header = record['sayso-bundle'];
  if (isObject(header) && typeof header.version === 'number' && header.version > BUNDLE_VERSION) {
    return newerVersion();
  }
  const fault = new Fault();
  return headerLine.fits(record, fault) ? done(record['sayso-bundle']) : damaged(where, String(fault));
}

function whole(header: BundleHeader, records: GatheredRecords): Result<ImportedRecords> {
  const { articles, annotations } = records;
  if ((header.articles ?? articles.length) !== articles.length) return cutShort();
  if ((header.annotations ?? annotations.length) !== annotations.length) return cutShort();
  const known = new Set(articles.map(({ id }) => id));
  if (known.size < articles.length) return damaged('The file', 'two of its articles have the same id');
  const stray = annotations.find(({ article }) => !known.has(article));
  if (stray) return damaged('The file', `the article of annotation ${stray.id} is not in it`);
  return done({ ...records.contents(), leftOut: 0 });
}

/** Lines with something on them, without the carriage return that an editor adds; `where` counts as editors do. */
function* linesOf(text: string): Generator<{ line: string; where: string; isWhole: boolean }> {
  let number = 1;
  for (let start = 0; start < text.length; number++) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end === -1 ? text.length : end).replace(/\r$/, '');
    if (line.trim() !== '') yield { line, where: `Line ${number}`, isWhole: end !== -1 };
    start = end === -1 ? text.length : end + 1;
  }
}
