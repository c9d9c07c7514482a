import { v5 } from 'uuid';
import type { Annotation, Wording } from '../../annotation/annotation.ts';
import type { SavedArticle } from '../../annotation/saved-article.ts';
import { codeLabels } from '../code-labels.ts';
import { collectionNames } from '../collection-names.ts';
import type { ExportOptions } from '../export-format.ts';
import { jsonList } from '../json-list.ts';
import { textFormat } from '../text-format.ts';
import { CONTEXT } from './context.ts';

/** A W3C Web Annotation collection with one page, in JSON-LD. */
export const webAnnotation = textFormat({
  id: 'web-annotation',
  label: 'export.format.webAnnotation',
  purpose: 'research',
  extension: 'jsonld',
  mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
  begin(options, arranged) {
    const namesOf = collectionNames(arranged);
    const codesOf = codeLabels(arranged);
    const id = `urn:uuid:${v5(`collection ${options.now}`, v5.URL)}`;
    const items = jsonList();
    let total = 0;
    return {
      head() {
        const first = { id: `${id}#page-1`, type: 'AnnotationPage', startIndex: 0, items: [] };
        const label = 'Claims saved with Sayso';
        const collection = { '@context': CONTEXT, id, type: 'AnnotationCollection', label };
        // The items are written one by one into the empty list, and how many they were at the end.
        return JSON.stringify({ ...collection, created: options.now, first }).slice(0, -']}}'.length);
      },
      article({ article, annotations }) {
        total += annotations.length;
        return annotations
          .map((annotation) =>
            items(
              webAnnotationOf(annotation, article, [...namesOf(annotation), ...codesOf(annotation)], options),
            ),
          )
          .join('');
      },
      end: () => `\n]},"total":${total}}\n`,
    };
  },
});

/** One annotation of the W3C model. What the model has no word for stands in `sayso:` terms. */
export const webAnnotationOf = (
  annotation: Annotation,
  article: SavedArticle,
  /** Its collections by name, and its codes in words. */
  classes: readonly string[],
  { creator }: ExportOptions,
) => ({
  id: annotation.id,
  type: 'Annotation',
  motivation: [
    'describing',
    ...(annotation.note ? ['commenting'] : []),
    ...(annotation.tags.length ? ['tagging'] : []),
    ...(annotation.status ? ['assessing'] : []),
    ...(classes.length ? ['classifying'] : []),
  ],
  ...(creator && { creator: { type: 'Person', name: creator } }),
  created: annotation.created,
  modified: annotation.modified,
  body: [
    { type: 'sayso:Claim', purpose: 'describing', 'sayso:annotation': annotation },
    ...annotation.tags.map((tag) => textualBody('tagging', tag)),
    ...(annotation.status ? [textualBody('assessing', annotation.status)] : []),
    ...classes.map((name) => textualBody('classifying', name)),
    ...(annotation.note ? [{ ...textualBody('commenting', annotation.note), format: 'text/markdown' }] : []),
  ],
  target: annotation.claim.content.map((piece) => targetOf(piece, article)),
});

const textualBody = (purpose: string, value: string) => ({ type: 'TextualBody', purpose, value });

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
