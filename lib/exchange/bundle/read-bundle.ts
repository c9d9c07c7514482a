import { done, type Result } from '../../result.ts';
import type { FilePlace } from '../file-fault.ts';
import type { ImportedRecords, ImportFormat } from '../import-format.ts';
import { cutShort, damaged, newerVersion } from '../import-problems.ts';
import { parseJson } from '../parse-json.ts';
import { Fault } from '../shape/shape.ts';
import { isObject } from '../shape/shapes.ts';
import { BUNDLE_VERSION, type BundleHeader, endLine, headerLine } from './bundle-lines.ts';
import { Checksum } from './checksum.ts';
import { GatheredRecords } from './gathered-records.ts';

const FILE: FilePlace = { in: 'file' };
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
      if (!isObject(record)) return damaged(where, { kind: 'noObject' });
      if (!header) {
        const begun = headerOf(record, where);
        if (!begun.ok) return begun;
        header = begun.value;
      } else if (Object.hasOwn(record, 'end')) {
        const fault = new Fault();
        if (!endLine.fits(record, fault)) return damaged(where, fault);
        if (record.end.checksum !== checksum.toString()) {
          return damaged(FILE, { kind: 'checksum' });
        }
        return whole(header, records);
      } else {
        const fault = records.add(record);
        if (fault) return damaged(where, fault);
      }
      checksum.add(`${line}\n`);
    }
    return cutShort();
  },
};

/** A newer header may have any fields; its version stands where ours does. */
function headerOf(record: Readonly<Record<string, unknown>>, where: FilePlace): Result<BundleHeader> {
  const header = record['sayso-bundle'];
  if (isObject(header) && typeof header.version === 'number' && header.version > BUNDLE_VERSION) {
    return newerVersion();
  }
  const fault = new Fault();
  return headerLine.fits(record, fault) ? done(record['sayso-bundle']) : damaged(where, fault);
}

function whole(header: BundleHeader, records: GatheredRecords): Result<ImportedRecords> {
  const { articles, annotations } = records;
  if ((header.articles ?? articles.length) !== articles.length) return cutShort();
  if ((header.annotations ?? annotations.length) !== annotations.length) return cutShort();
  const known = new Set(articles.map(({ id }) => id));
  if (known.size < articles.length) return damaged(FILE, { kind: 'sameId' });
  const stray = annotations.find(({ article }) => !known.has(article));
  if (stray) return damaged(FILE, { kind: 'stray', id: stray.id });
  return done({ ...records.contents(), leftOut: 0 });
}

/** Lines with something on them, without the carriage return that an editor adds; `where` counts as editors do. */
function* linesOf(text: string): Generator<{ line: string; where: FilePlace; isWhole: boolean }> {
  let number = 1;
  for (let start = 0; start < text.length; number++) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end === -1 ? text.length : end).replace(/\r$/, '');
    if (line.trim() !== '') yield { line, where: { in: 'line', number }, isWhole: end !== -1 };
    start = end === -1 ? text.length : end + 1;
  }
}
