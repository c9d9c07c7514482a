import type { Annotation } from '../../annotation/annotation.ts';
import type { SavedArticle } from '../../annotation/saved-article.ts';
import { annotationShape } from '../records/annotation-shape.ts';
import { articleShape } from '../records/article-shape.ts';
import type { JsonSchema } from '../shape/shape.ts';
import { moment, natural, object, text } from '../shape/shapes.ts';

/*
 * A Sayso bundle is a text of lines, each a JSON object with one field that names what it is: first `sayso-bundle`,
 * then every `article`, every `annotation` (versions made apart share an id), and last `end`. Nothing is lost in it.
 */

export const BUNDLE_VERSION = 1;

export interface BundleHeader {
  readonly version: number;
  readonly created: string;
  readonly articles: number;
  readonly annotations: number;
}

export interface BundleEnd {
  /** Of every line before this one, line breaks included. */
  readonly checksum: string;
}

export const headerLine = object<{ 'sayso-bundle': BundleHeader }>({
  'sayso-bundle': object<BundleHeader>({
    version: natural,
    created: moment,
    articles: natural,
    annotations: natural,
  }),
});
export const articleLine = object<{ article: SavedArticle }>({ article: articleShape });
export const annotationLine = object<{ annotation: Annotation }>({ annotation: annotationShape });
export const endLine = object<{ end: BundleEnd }>({ end: object<BundleEnd>({ checksum: text }) });

/** Of one line. Published in docs/formats, where a test keeps it equal. */
export const BUNDLE_SCHEMA: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'A line of a Sayso bundle',
  anyOf: [headerLine.schema, articleLine.schema, annotationLine.schema, endLine.schema],
};
