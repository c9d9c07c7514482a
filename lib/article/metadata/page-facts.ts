import { articlesIn, type LinkedData, linkedDataOf } from './json-ld.ts';
import { type MetaTags, metaTagsOf } from './meta-tags.ts';
import { originalAddress } from './original-address.ts';

/** All that a page states of itself, gathered once. */
export interface PageFacts {
  readonly page: Document;
  /** The address that the page was read at; for an archive's copy, the one that it was made of. */
  readonly url: string;
  readonly isArchived: boolean;
  readonly data: readonly LinkedData[];
  readonly article: LinkedData | undefined;
  readonly articles: readonly LinkedData[];
  readonly meta: MetaTags;
}

export function factsOf(page: Document, url: string): PageFacts {
  const data = linkedDataOf(page);
  const articles = articlesIn(data);
  return {
    page,
    url: originalAddress(url) ?? url,
    isArchived: originalAddress(url) !== undefined,
    data,
    articles,
    article: articles[0],
    meta: metaTagsOf(page),
  };
}
