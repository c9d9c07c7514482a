import { v5 } from 'uuid';
import type { Annotation, Wording } from '../../annotation/annotation.ts';
import type { SavedArticle } from '../../annotation/saved-article.ts';
import { withArticle } from '../../annotation/with-article.ts';
import type { ExportFormat, ExportOptions } from '../export-format.ts';
import { CONTEXT } from './context.ts';

/** A W3C Web Annotation collection with one page, in JSON-LD. */
export const webAnnotation: ExportFormat = {
  id: 'web-annotation',
  label: 'export.format.webAnnotation',
  purpose: 'research',
  extension: 'jsonld',
  mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
  *write(contents, options) {
    const known = new Set(contents.articles.map(({ id }) => id));
    const total = contents.annotations.filter(({ article }) => known.has(article)).length;
    const id = `urn:uuid:${v5(`collection ${options.now}`, v5.URL)}`;
    const collection = JSON.stringify({
      '@context': CONTEXT,
      id,
      type: 'AnnotationCollection',
      label: 'Claims saved with Sayso',
      created: options.now,
      total,
      first: { id: `${id}#page-1`, type: 'AnnotationPage', startIndex: 0, items: [] },
    });
    // The items are written one by one into the empty list that the collection ends with.
    const end = collection.lastIndexOf(']');
    yield collection.slice(0, end);
    let separator = '\n';
    for (const [annotation, article] of withArticle(contents)) {
      yield separator + JSON.stringify(webAnnotationOf(annotation, article, options));
      separator = ',\n';
    }
    yield `\n${collection.slice(end)}\n`;
  },
};

/** One annotation of the W3C model. What the model has no word for stands in `sayso:` terms. */
export const webAnnotationOf = (
  annotation: Annotation,
  article: SavedArticle,
  { creator }: ExportOptions,
) => ({
  id: annotation.id,
  type: 'Annotation',
  motivation: [
    'describing',
    ...(annotation.note ? ['commenting'] : []),
    ...(annotation.tags.length ? ['tagging'] : []),
  ],
  ...(creator && { creator: { type: 'Person', name: creator } }),
  created: annotation.created,
  modified: annotation.modified,
  body: [
    { type: 'sayso:Claim', purpose: 'describing', 'sayso:annotation': annotation },
    ...annotation.tags.map((tag) => ({ type: 'TextualBody', purpose: 'tagging', value: tag })),
    ...(annotation.note
      ? [{ type: 'TextualBody', purpose: 'commenting', format: 'text/markdown', value: annotation.note }]
      : []),
  ],
  target: annotation.claim.content.map((piece) => targetOf(piece, article)),
});

const targetOf = ({ anchor }: Wording, article: SavedArticle) => ({
  type: 'SpecificResource',
  source: {
    id: article.canonicalUrl,
    type: 'Text',
    ...(article.language && { language: article.language }),
    'sayso:article': article,
  },
  selector: [anchor.quote, anchor.position],
});
