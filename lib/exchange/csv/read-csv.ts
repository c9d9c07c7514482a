import { type Annotation, READER_STANCES } from '../../annotation/annotation.ts';
import { revise } from '../../annotation/record/revise.ts';
import type { SavedArticle } from '../../annotation/saved-article.ts';
import { done, type Result } from '../../result.ts';
import type { FilePlace } from '../file-fault.ts';
import type { ImportFormat } from '../import-format.ts';
import { damaged } from '../import-problems.ts';
import { parseJson } from '../parse-json.ts';
import { annotationShape } from '../records/annotation-shape.ts';
import { articleShape } from '../records/article-shape.ts';
import { Fault, type Shape } from '../shape/shape.ts';
import { CODE_COLUMN } from './code-columns.ts';
import { COLUMNS, RECORD_COLUMNS } from './columns.ts';
import { readRows } from './csv-text.ts';
import { splitList } from './joined-list.ts';

/**
 * Reads our own CSV back. Tags, note, stance and status are read from their columns, so that they can be edited in a
 * spreadsheet; everything else from the two JSON columns. What somebody put into columns of their own is kept, too.
 */
export const csvImport: ImportFormat = {
  id: 'csv',
  recognises: (_fileName, text) => /^\ufeff?"?id"?,[^\r\n]*"?annotation_json"?/.test(text.slice(0, 2000)),
  read(text) {
    const articles = new Map<string, SavedArticle>();
    const annotations: Annotation[] = [];
    let header: readonly string[] | undefined;
    let number = 0;
    try {
      for (const row of readRows(text.replace(/^\ufeff/, ''))) {
        number++;
        if (row.every((cell) => cell === '')) continue;
        if (!header) {
          header = row;
          continue;
        }
        const record = readRecord(new Map(header.map((name, index) => [name, row[index] ?? ''])), number);
        if (!record.ok) return record;
        articles.set(record.value.article.id, record.value.article);
        annotations.push(record.value.annotation);
      }
    } catch (error) {
      if (error instanceof SyntaxError)
        return damaged({ in: 'row', number: number + 1 }, { kind: 'notClosed' });
      throw error;
    }
    return done({ articles: [...articles.values()], annotations, leftOut: 0 });
  },
};

interface Row {
  readonly annotation: Annotation;
  readonly article: SavedArticle;
}

function readRecord(cells: ReadonlyMap<string, string>, number: number): Result<Row> {
  const article = readCell(cells, 'article_json', articleShape, number);
  if (!article.ok) return article;
  const annotation = readCell(cells, 'annotation_json', annotationShape, number);
  if (!annotation.ok) return annotation;
  if (annotation.value.article !== article.value.id) {
    return damaged({ in: 'row', number }, { kind: 'otherArticle' });
  }
  return done({ annotation: withEdits(annotation.value, cells), article: article.value });
}

function readCell<T>(
  cells: ReadonlyMap<string, string>,
  column: string,
  shape: Shape<T>,
  number: number,
): Result<T> {
  const where: FilePlace = { in: 'cell', number, column };
  const parsed = parseJson(cells.get(column) ?? '', where);
  if (!parsed.ok) return parsed;
  const fault = new Fault();
  return shape.fits(parsed.value, fault) ? done(parsed.value) : damaged(where, fault);
}

/** Text in a spreadsheet may lose its carriage returns; that alone is no edit. */
function withEdits(annotation: Annotation, cells: ReadonlyMap<string, string>): Annotation {
  const note = cells.get('note') ?? annotation.note;
  const tags = splitList(cells.get('tags') ?? '');
  const stance = READER_STANCES.find((known) => known === cells.get('reader_stance')) ?? null;
  return revise(
    annotation,
    {
      note: unified(note) === unified(annotation.note) ? annotation.note : note,
      ...(cells.has('tags') && { tags }),
      ...(cells.has('reader_stance') && { stance }),
      ...(cells.has('status') &&
        cells.get('status') !== (annotation.status ?? '') && { status: cells.get('status') ?? '' }),
      ...withAdded(annotation, cells),
    },
    annotation.modified,
  );
}

const OURS = new Set([...COLUMNS, ...RECORD_COLUMNS].map(({ name }) => name));

/** What stands in columns that somebody added is kept with the annotation. */
function withAdded(annotation: Annotation, cells: ReadonlyMap<string, string>): Pick<Annotation, 'unknown'> {
  const added = [...cells].filter(
    ([name, cell]) =>
      cell !== '' && name !== '' && name !== '__proto__' && !OURS.has(name) && !name.startsWith(CODE_COLUMN),
  );
  return added.length === 0 ? {} : { unknown: { ...annotation.unknown, table: Object.fromEntries(added) } };
}

const unified = (text: string): string => text.replace(/\r\n?/g, '\n');
