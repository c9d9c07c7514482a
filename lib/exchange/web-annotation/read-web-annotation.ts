import type { Annotation } from '../../annotation/annotation.ts';
import { revise } from '../../annotation/record/revise.ts';
import { done, type Result } from '../../result.ts';
import { collectRecords } from '../collect-records.ts';
import type { FilePlace } from '../file-fault.ts';
import { recordsOf } from '../foreign-record.ts';
import type { ImportFormat } from '../import-format.ts';
import { damaged } from '../import-problems.ts';
import { parseJson } from '../parse-json.ts';
import { isType } from '../quoted-piece.ts';
import { annotationShape } from '../records/annotation-shape.ts';
import { articleShape } from '../records/article-shape.ts';
import { Fault } from '../shape/shape.ts';
import { isObject } from '../shape/shapes.ts';
import { asList, foreignWebAnnotation } from './foreign-web-annotation.ts';

type Pair = ReturnType<typeof recordsOf>;

/** Our own JSON-LD without loss, and that of other tools as far as it annotates pieces of web pages. */
export const webAnnotationImport: ImportFormat = {
  id: 'web-annotation',
  recognises: (fileName, text) =>
    /^\ufeff?\s*[[{]/.test(text.slice(0, 100)) &&
    (text.slice(0, 5000).includes('http://www.w3.org/ns/anno.jsonld') || /\.jsonld$/i.test(fileName)),
  read(text) {
    const parsed = parseJson(text.replace(/^\ufeff/, ''), { in: 'file' });
    if (!parsed.ok) return parsed;
    const pairs: Pair[] = [];
    let leftOut = 0;
    for (const [index, annotation] of annotationsIn(parsed.value, 4).entries()) {
      const where: FilePlace = { in: 'annotation', number: index + 1 };
      if (!isObject(annotation) || !isType(annotation.type, 'Annotation')) {
        return damaged(where, { kind: 'noAnnotation' });
      }
      const pair = ownRecords(annotation, where);
      if (!pair.ok) return pair;
      const foreign = pair.value ? undefined : foreignWebAnnotation(annotation);
      if (pair.value) pairs.push(pair.value);
      else if (foreign) pairs.push(recordsOf(foreign));
      else leftOut++;
    }
    return done(collectRecords(pairs, leftOut));
  },
};

/** A single annotation, a list, a page, or a collection with its first page inside. */
function annotationsIn(value: unknown, depth: number): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (!isObject(value) || depth === 0) return [];
  if (isType(value.type, 'AnnotationCollection')) return annotationsIn(value.first, depth - 1);
  if (isType(value.type, 'AnnotationPage')) {
    return [...asList(value.items), ...annotationsIn(value.next, depth - 1)];
  }
  return [value];
}

/** The records that Sayso put into its own export; `null` where another tool wrote the annotation. */
function ownRecords(annotation: Readonly<Record<string, unknown>>, where: FilePlace): Result<Pair | null> {
  const body = asList(annotation.body).find((one) => isObject(one) && 'sayso:annotation' in one);
  if (!isObject(body)) return done(null);
  const [target] = asList(annotation.target);
  const source = isObject(target) ? target.source : undefined;
  const own = body['sayso:annotation'];
  const article = isObject(source) ? source['sayso:article'] : undefined;
  const fault = new Fault();
  if (!annotationShape.fits(own, fault)) return damaged(where, fault);
  if (!articleShape.fits(article, fault)) return damaged(where, fault);
  if (own.article !== article.id) return damaged(where, { kind: 'otherArticle' });
  return done({ annotation: withEdits(own, annotation), article });
}

/** What Sayso writes of an annotation by itself; a field of another name was put in by another tool. */
const OURS = ['@context', 'id', 'type', 'motivation', 'creator', 'created', 'modified', 'body', 'target'];

/** Tags and notes as another tool may have changed them, and what it put in that Sayso has no field for. */
function withEdits(own: Annotation, { body, ...fields }: Readonly<Record<string, unknown>>): Annotation {
  const valuesFor = (purpose: string) =>
    asList(body)
      .filter(isObject)
      .filter((one) => isType(one.purpose, purpose) && typeof one.value === 'string')
      .map(({ value }) => String(value));
  const others = Object.entries(fields).filter(([name]) => !OURS.includes(name));
  return revise(
    own,
    {
      tags: valuesFor('tagging'),
      note: valuesFor('commenting').join('\n\n'),
      ...(others.length > 0 && {
        unknown: { ...own.unknown, webAnnotation: Object.fromEntries(others) },
      }),
    },
    own.modified,
  );
}
