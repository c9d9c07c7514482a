import type { SeveralArticles } from '../several-articles.ts';
import { cleanText } from './clean.ts';
import { articlesIn, type LinkedData, linkedDataOf } from './json-ld.ts';
import { type MetaTags, metaTagsOf, ofTheSite } from './meta-tags.ts';
import { originalOf } from './original-address.ts';
import { readsLike } from './reads-like.ts';

/** All that a page states of itself, gathered once. */
export interface PageFacts {
  readonly page: Document;
  /** Where what is shown of the article stands: the page, or a part of one that shows several articles. */
  readonly scope: ParentNode;
  /** The address that the page was read at; for an archive's copy, the one that it was made of. */
  readonly url: string;
  readonly isArchived: boolean;
  /** Whether the page's head was written for another of its articles, and says nothing of this one. */
  readonly isOfAnother: boolean;
  readonly data: readonly LinkedData[];
  readonly article: LinkedData | undefined;
  readonly articles: readonly LinkedData[];
  readonly meta: MetaTags;
}

/** @param several where the page shows more than one article, which of them is read. */
export function factsOf(page: Document, url: string, several?: SeveralArticles): PageFacts {
  const original = originalOf(page, url);
  const isOfAnother = several !== undefined && !several.isFirst && !isCanonical(page, url);
  const stated = linkedDataOf(page, several?.others);
  const all = articlesIn(stated);
  const articles = several ? ofHeadline(all, several.read.headline, isOfAnother) : all;
  const meta = metaTagsOf(page);
  return {
    page,
    scope: several?.read.root ?? page,
    url: original ?? url,
    isArchived: original !== undefined,
    isOfAnother,
    data: several ? stated.filter((object) => articles.includes(object) || !all.includes(object)) : stated,
    articles,
    article: articles[0],
    meta: isOfAnother ? ofTheSite(meta) : meta,
  };
}

/** Of the articles that a page's data describes, those of one headline; all where none is and the head is about it. */
function ofHeadline(articles: readonly LinkedData[], headline: string, isOfAnother: boolean): LinkedData[] {
  const own = articles.filter((article) => readsLike(cleanText(article.headline) ?? '', headline));
  return own.length > 0 || isOfAnother ? own : [...articles];
}

/** Whether the page's head has followed the address to another article. */
function isCanonical(page: Document, url: string): boolean {
  const stated = page.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  if (!stated || !URL.canParse(stated, url)) return false;
  const [here, there] = [new URL(url), new URL(stated, url)];
  return here.pathname === there.pathname;
}
