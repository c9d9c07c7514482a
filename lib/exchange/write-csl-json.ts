import { allTags, dayIn } from './claim-words.ts';
import type { ArticleRecords } from './export-source.ts';
import { jsonList } from './json-list.ts';
import { textFormat } from './text-format.ts';

/** The articles as references in CSL-JSON, as Zotero and its like import them. */
export const cslJson = textFormat({
  id: 'csl-json',
  label: 'export.format.cslJson',
  purpose: 'references',
  extension: 'csl.json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  begin() {
    const items = jsonList();
    return {
      head: () => '[',
      article: (records) => items(itemOf(records)),
      end: () => '\n]\n',
    };
  },
});

function itemOf({ article, annotations }: ArticleRecords) {
  const issued = dayIn(article.published);
  const tags = allTags(annotations);
  return {
    id: article.id,
    type: 'article-newspaper',
    title: article.headline,
    'container-title': article.outlet,
    author: article.authors.map((literal) => ({ literal })),
    ...(issued && { issued: dateParts(issued) }),
    accessed: dateParts(article.lastRead.slice(0, 10)),
    URL: article.canonicalUrl,
    ...(article.language && { language: article.language }),
    ...(tags.length > 0 && { keyword: tags.join(', ') }),
  };
}

const dateParts = (day: string) => ({ 'date-parts': [day.split('-').map(Number)] });
