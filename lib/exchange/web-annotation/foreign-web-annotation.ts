import type { ForeignAnnotation } from '../foreign-record.ts';
import { isWebPage } from '../foreign-record.ts';
import { isType, pieceOf } from '../quoted-piece.ts';
import { isObject } from '../shape/shapes.ts';

type JsonObject = Readonly<Record<string, unknown>>;

export const asList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** One annotation of the W3C model by any tool; nothing where it is not of a piece of a web page's text. */
export function foreignWebAnnotation(annotation: JsonObject): ForeignAnnotation | undefined {
  const targets = asList(annotation.target).filter(isObject);
  const pieces = targets
    .map(({ selector }) => pieceOf(selectorsIn(selector)))
    .filter((piece) => piece !== undefined);
  const url = targets.map(({ source }) => addressOf(source)).find(isWebPage);
  if (url === undefined || pieces.length === 0) return undefined;

  const bodies = [...asList(annotation.bodyValue), ...asList(annotation.body)].map(bodyOf);
  const words = bodies.filter(({ value }) => value !== '');
  const { id, created, modified } = annotation;
  return {
    id: typeof id === 'string' ? id : JSON.stringify(annotation),
    url,
    pieces,
    tags: words.filter(({ isTag }) => isTag).map(({ value }) => value),
    note: words
      .filter(({ isTag }) => !isTag)
      .map(({ value }) => value)
      .join('\n\n'),
    ...(typeof created === 'string' && { created }),
    ...(typeof modified === 'string' && { modified }),
    unknown: { webAnnotation: annotation },
  };
}

/** A selector may be refined by another; both tell of the piece. */
const selectorsIn = (selector: unknown, depth = 5): readonly unknown[] =>
  asList(selector).flatMap((one) => [
    one,
    ...(depth > 0 && isObject(one) ? selectorsIn(one.refinedBy, depth - 1) : []),
  ]);

const addressOf = (source: unknown): unknown => (isObject(source) ? source.id : source);

/** A body's text; an external resource is told by its address. */
function bodyOf(body: unknown): { readonly value: string; readonly isTag: boolean } {
  if (!isObject(body)) return { value: typeof body === 'string' ? body : '', isTag: false };
  const value = [body.value, body.id, body.source].find((text) => typeof text === 'string') ?? '';
  return { value: String(value), isTag: isType(body.purpose, 'tagging') };
}
