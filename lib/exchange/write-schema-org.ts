import type { Annotation } from '../annotation/annotation.ts';
import type { SavedArticle } from '../annotation/saved-article.ts';
import { contentOf } from './claim-words.ts';
import { jsonList } from './json-list.ts';
import { textFormat } from './text-format.ts';

/** schema.org `Claim`s in JSON-LD: who made them and where they appeared. No rating: Sayso gives none. */
export const schemaOrg = textFormat({
  id: 'schema-org',
  label: 'export.format.schemaOrg',
  purpose: 'web',
  extension: 'schema.jsonld',
  mediaType: 'application/ld+json',
  begin() {
    const graph = jsonList();
    return {
      head: () => '{"@context":"https://schema.org","@graph":[',
      article: ({ article, annotations }) =>
        annotations.map((annotation) => graph(claimOf(annotation, article))).join(''),
      end: () => '\n]}\n',
    };
  },
});

const claimOf = ({ id, claim, tags }: Annotation, article: SavedArticle) => ({
  '@type': 'Claim',
  '@id': id,
  text: contentOf(claim),
  ...(claim.source && {
    author: {
      '@type': claim.sourceType === 'person' ? 'Person' : 'Organization',
      name: claim.source.name ?? claim.source.text,
    },
  }),
  ...(tags.length > 0 && { keywords: tags }),
  appearance: {
    '@type': article.kind === 'opinion' ? 'OpinionNewsArticle' : 'NewsArticle',
    '@id': article.canonicalUrl,
    url: article.canonicalUrl,
    headline: article.headline,
    publisher: { '@type': 'NewsMediaOrganization', name: article.outlet },
    ...(article.authors.length > 0 && {
      author: article.authors.map((name) => ({ '@type': 'Person', name })),
    }),
    ...(article.published && { datePublished: article.published }),
    ...(article.language && { inLanguage: article.language }),
  },
});
