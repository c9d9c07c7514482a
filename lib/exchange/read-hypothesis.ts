import { done } from '../result.ts';
import { collectRecords } from './collect-records.ts';
import { type ForeignAnnotation, isWebPage, recordsOf } from './foreign-record.ts';
import type { ImportFormat } from './import-format.ts';
import { damaged } from './import-problems.ts';
import { parseJson } from './parse-json.ts';
import { pieceOf } from './quoted-piece.ts';
import { isObject } from './shape/shapes.ts';

type JsonObject = Readonly<Record<string, unknown>>;

/** What the Hypothesis API answers to a search (`{ total, rows }`), or a list of its annotations. */
export const hypothesisImport: ImportFormat = {
  id: 'hypothesis',
  recognises: (_fileName, text) => {
    const start = text.slice(0, 5000);
    return /^\ufeff?\s*[[{]/.test(start) && /"uri"\s*:/.test(start) && /"(rows|target)"\s*:/.test(start);
  },
  read(text) {
    const parsed = parseJson(text.replace(/^\ufeff/, ''), { in: 'file' });
    if (!parsed.ok) return parsed;
    const rows = rowsIn(parsed.value);
    if (!rows) return damaged({ in: 'file' }, { kind: 'noList' });
    const wrong = rows.findIndex((row) => !isObject(row) || typeof row.id !== 'string');
    if (wrong !== -1) return damaged({ in: 'annotation', number: wrong + 1 }, { kind: 'noId' });
    const foreign = rows.filter(isObject).map(foreignOf);
    const usable = foreign.filter((one) => one !== undefined);
    return done(collectRecords(usable.map(recordsOf), foreign.length - usable.length));
  },
};

function rowsIn(value: unknown): readonly unknown[] | undefined {
  const rows = isObject(value) ? (value.rows ?? [value]) : value;
  return Array.isArray(rows) ? rows : undefined;
}

/** Page notes and replies have no selector: they are no annotation of a piece of text. */
function foreignOf(row: JsonObject): ForeignAnnotation | undefined {
  const targets = Array.isArray(row.target) ? row.target.filter(isObject) : [];
  const pieces = targets
    .map(({ selector }) => (Array.isArray(selector) ? pieceOf(selector) : undefined))
    .filter((piece) => piece !== undefined);
  if (!isWebPage(row.uri) || pieces.length === 0) return undefined;
  const title =
    isObject(row.document) && Array.isArray(row.document.title) ? row.document.title[0] : undefined;
  const tags = Array.isArray(row.tags) ? row.tags.filter((tag) => typeof tag === 'string') : [];
  return {
    id: `hypothesis:${String(row.id)}`,
    url: row.uri,
    ...(typeof title === 'string' && { title }),
    pieces,
    tags,
    note: typeof row.text === 'string' ? row.text : '',
    ...(typeof row.created === 'string' && { created: row.created }),
    ...(typeof row.updated === 'string' && { modified: row.updated }),
    unknown: { hypothesis: row },
  };
}
