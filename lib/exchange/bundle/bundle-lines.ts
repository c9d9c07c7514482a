import type { Annotation } from '../../annotation/annotation.ts';
import type { Arranged } from '../../annotation/library-contents.ts';
import type { SavedArticle } from '../../annotation/saved-article.ts';
import { annotationShape } from '../records/annotation-shape.ts';
import {
  collectionShape,
  correctionShape,
  partedShape,
  rejectionShape,
  savedSearchShape,
  storyShape,
  tagStyleShape,
  versionShape,
} from '../records/arranged-shapes.ts';
import { articleShape } from '../records/article-shape.ts';
import { codebookShape } from '../records/codebook-shape.ts';
import type { JsonSchema, Shape } from '../shape/shape.ts';
import { moment, natural, object, optional, text } from '../shape/shapes.ts';

/*
 * A Sayso bundle is a text of lines, each a JSON object with one field that names what it is: first `sayso-bundle`,
 * last `end`, and between them records in any order, where versions of an annotation that were made apart share an
 * id. Nothing is lost in it. Version 1 knew articles and annotations alone and counted them in its first line;
 * version 2 knew neither codebooks nor codes.
 */

export const BUNDLE_VERSION = 3;

export interface BundleHeader {
  readonly version: number;
  readonly created: string;
  /** In version 1. */
  readonly articles?: number;
  readonly annotations?: number;
}

export interface BundleEnd {
  /** Of every line before this one, line breaks included. */
  readonly checksum: string;
}

/** What stands between the first line and the last, by the name of its field. */
export interface BundleRecords {
  readonly article: SavedArticle;
  readonly annotation: Annotation;
  readonly collection: Arranged['collections'][number];
  readonly codebook: Arranged['codebooks'][number];
  readonly story: Arranged['stories'][number];
  readonly parted: Arranged['parted'][number];
  readonly correction: Arranged['corrections'][number];
  readonly rejection: Arranged['rejections'][number];
  readonly savedSearch: Arranged['savedSearches'][number];
  readonly tagStyle: Arranged['tagStyles'][number];
  readonly version: Arranged['versions'][number];
}

export type RecordName = keyof BundleRecords;

export const RECORD_SHAPES: { readonly [N in RecordName]: Shape<BundleRecords[N]> } = {
  article: articleShape,
  annotation: annotationShape,
  collection: collectionShape,
  codebook: codebookShape,
  story: storyShape,
  parted: partedShape,
  correction: correctionShape,
  rejection: rejectionShape,
  savedSearch: savedSearchShape,
  tagStyle: tagStyleShape,
  version: versionShape,
};

export const isRecordName = (name: string): name is RecordName => Object.hasOwn(RECORD_SHAPES, name);

export const headerLine = object<{ 'sayso-bundle': BundleHeader }>({
  'sayso-bundle': object<BundleHeader>({
    version: natural,
    created: moment,
    articles: optional(natural),
    annotations: optional(natural),
  }),
});

export const endLine = object<{ end: BundleEnd }>({ end: object<BundleEnd>({ checksum: text }) });

const schemaOfLine = ([name, { schema }]: [string, Shape<unknown>]): JsonSchema => ({
  type: 'object',
  properties: { [name]: schema },
  required: [name],
});

/** Of one line. Published in docs/formats, where a test keeps it equal. */
export const BUNDLE_SCHEMA: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'A line of a Sayso bundle',
  anyOf: [
    headerLine.schema,
    ...Object.entries<Shape<unknown>>(RECORD_SHAPES).map(schemaOfLine),
    endLine.schema,
  ],
};
