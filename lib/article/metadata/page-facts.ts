import { articlesIn, type LinkedData, linkedDataOf } from './json-ld.ts';
import { type MetaTags, metaTagsOf } from './meta-tags.ts';

/** All that a page states of itself, gathered once. */
export interface PageFacts {
  readonly page: Document;
  /** The address that the page was read at. */
  readonly url: string;
  readonly data: readonly LinkedData[];
  readonly article: LinkedData | undefined;
  readonly articles: readonly LinkedData[];
  readonly meta: MetaTags;
}

export function factsOf(page: Document, url: string): PageFacts {
  const data = linkedDataOf(page);
  const articles = articlesIn(data);
  return { page, url, data, articles, article: articles[0], meta: metaTagsOf(page) };
}
