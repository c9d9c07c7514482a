import type { Annotation } from '../../annotation/annotation.ts';
import type { SavedArticle } from '../../annotation/saved-article.ts';
import { done, type Result } from '../../result.ts';
import type { ImportedRecords, ImportFormat } from '../import-format.ts';
import { cutShort, damaged, newerVersion } from '../import-problems.ts';
import { parseJson } from '../parse-json.ts';
import { Fault, type Shape } from '../shape/shape.ts';
import { isObject } from '../shape/shapes.ts';
import {
  annotationLine,
  articleLine,
  BUNDLE_VERSION,
  type BundleHeader,
  endLine,
  headerLine,
} from './bundle-lines.ts';
import { Checksum } from './checksum.ts';

const BYTE_ORDER_MARK = '\ufeff';

export const bundleImport: ImportFormat = {
  id: 'bundle',
  recognises: (_fileName, text) => /^\ufeff?\s*\{\s*"sayso-bundle"/.test(text.slice(0, 200)),
  read(file) {
    const text = (file.startsWith(BYTE_ORDER_MARK) ? file.slice(1) : file).replaceAll('\r\n', '\n');
    const checksum = new Checksum();
    let header: BundleHeader | undefined;
    const articles: SavedArticle[] = [];
    const annotations: Annotation[] = [];

    for (const { line, where, isWhole } of linesOf(text)) {
      const parsed = parseJson(line, where);
      if (!parsed.ok) return isWhole ? parsed : cutShort();
      const fault = new Fault();
      const record = parsed.value;
      if (!header) {
        if (isNewer(record)) return newerVersion();
        if (!headerLine.fits(record, fault)) return damaged(where, String(fault));
        header = record['sayso-bundle'];
      } else if (has(record, 'end')) {
        if (!fits(endLine, record, fault)) return damaged(where, String(fault));
        if (record.end.checksum !== checksum.toString()) {
          return damaged('The file', 'its checksum does not match what stands in it');
        }
        return whole(header, articles, annotations);
      } else if (has(record, 'article')) {
        if (!fits(articleLine, record, fault)) return damaged(where, String(fault));
        articles.push(record.article);
      } else {
        if (!fits(annotationLine, record, fault)) return damaged(where, String(fault));
        annotations.push(record.annotation);
      }
      checksum.add(`${line}\n`);
    }
    return cutShort();
  },
};

const fits = <T>(shape: Shape<T>, value: unknown, fault: Fault): value is T => shape.fits(value, fault);

const has = (record: unknown, field: string): boolean => isObject(record) && Object.hasOwn(record, field);

/** A newer header may have any fields; its version stands where ours does. */
function isNewer(record: unknown): boolean {
  const header = isObject(record) ? record['sayso-bundle'] : undefined;
  return isObject(header) && typeof header.version === 'number' && header.version > BUNDLE_VERSION;
}

function whole(
  header: BundleHeader,
  articles: readonly SavedArticle[],
  annotations: readonly Annotation[],
): Result<ImportedRecords> {
  if (articles.length !== header.articles || annotations.length !== header.annotations) return cutShort();
  const known = new Set(articles.map(({ id }) => id));
  if (known.size < articles.length) return damaged('The file', 'two of its articles have the same id');
  const stray = annotations.find(({ article }) => !known.has(article));
  if (stray) return damaged('The file', `the article of annotation ${stray.id} is not in it`);
  return done({ articles, annotations, leftOut: 0 });
}

/** Lines with something on them; `where` counts as an editor does. */
function* linesOf(text: string): Generator<{ line: string; where: string; isWhole: boolean }> {
  let number = 1;
  for (let start = 0; start < text.length; number++) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end === -1 ? text.length : end);
    if (line.trim() !== '') yield { line, where: `Line ${number}`, isWhole: end !== -1 };
    start = end === -1 ? text.length : end + 1;
  }
}
