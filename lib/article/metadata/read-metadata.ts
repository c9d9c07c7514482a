import type { ArticleMetadata, MetadataOrigin } from '../article.ts';
import { authorsOf } from './authors.ts';
import { cleanText } from './clean.ts';
import { modifiedOf, publishedOf } from './dates.ts';
import { type Field, field } from './field.ts';
import { headlineOf } from './headline.ts';
import { originalAddress } from './original-address.ts';
import { domainLabel, outletOf } from './outlet.ts';
import type { PageFacts } from './page-facts.ts';

/** What a page says of its article, each field from the most trusted place that has it. */
export function readMetadata(facts: PageFacts, byline?: string): ArticleMetadata {
  const found = {
    headline: headlineOf(facts),
    outlet: outletOf(facts),
    authors: authorsOf(facts, byline),
    published: publishedOf(facts),
    modified: modifiedOf(facts),
    section: sectionOf(facts),
    language: languageOf(facts),
    canonicalUrl: canonicalUrlOf(facts),
  };
  const origins: Partial<Record<string, MetadataOrigin>> = {};
  for (const [name, value] of Object.entries(found)) if (value) origins[name] = value.origin;
  const { headline, outlet, authors, published, modified, section, language, canonicalUrl } = found;
  return {
    ...(headline && { headline: headline.value }),
    ...(outlet && { outlet: outlet.value }),
    authors: authors?.value ?? [],
    ...(published && { published: published.value }),
    ...(modified && { modified: modified.value }),
    ...(section && { section: section.value }),
    ...(language && { language: language.value }),
    ...(canonicalUrl && { canonicalUrl: canonicalUrl.value }),
    origins,
  };
}

const sectionOf = ({ article, meta }: PageFacts): Field<string> | undefined =>
  field(firstText(article?.articleSection), 'json-ld') ??
  field(meta.first('article:section', 'og:section', 'parsely-section', 'section'), 'open graph');

const firstText = (value: unknown) => cleanText(Array.isArray(value) ? value[0] : value);

const LANGUAGE_TAG = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i;

const languageTag = (value: unknown): string | undefined =>
  typeof value === 'string' && LANGUAGE_TAG.test(value.trim())
    ? value.trim().replaceAll('_', '-')
    : undefined;

const languageOf = ({ article, page, meta }: PageFacts): Field<string> | undefined =>
  field(languageTag(article?.inLanguage), 'json-ld') ??
  field(languageTag(meta.first('og:locale')), 'open graph') ??
  field(languageTag(page.documentElement.getAttribute('lang')), 'page');

/**
 * The address that the page gives itself: a web address of the same site, since a page must not pass for another's;
 * only copies served by others (AMP caches, archives) may name theirs.
 */
const canonicalUrlOf = (facts: PageFacts): Field<string> | undefined =>
  facts.isOfAnother
    ? field(ownAddress(facts.article?.url, facts.url) ?? ownAddress(facts.url, facts.url), 'page')
    : canonicalUrlOfPage(facts);

const canonicalUrlOfPage = ({ page, url, isArchived, meta, article }: PageFacts): Field<string> | undefined =>
  field(ownAddress(page.querySelector('link[rel~="canonical"]')?.getAttribute('href'), url), 'page') ??
  field(ownAddress(meta.first('og:url'), url), 'open graph') ??
  field(ownAddress(article?.url, url), 'json-ld') ??
  field(isArchived ? url : undefined, 'domain');

const SERVES_COPIES =
  /(?:^|\.)(?:ampproject\.org|archive\.org|archive\.(?:ph|today|is)|googleusercontent\.com)$/;

function ownAddress(value: unknown, base: string): string | undefined {
  if (typeof value !== 'string' || value === '' || !URL.canParse(value, base)) return undefined;
  const stated = new URL(value, base).href;
  const address = new URL(originalAddress(stated) ?? stated);
  if (address.protocol !== 'https:' && address.protocol !== 'http:') return undefined;
  const isFrontPage = address.pathname === '/' && address.search === '';
  if (isFrontPage && URL.canParse(base) && new URL(base).pathname !== '/') return undefined;
  const isOwn = domainLabel(address.href) === domainLabel(base);
  if (!isOwn && URL.canParse(base) && !SERVES_COPIES.test(new URL(base).hostname)) return undefined;
  address.hash = '';
  return address.href;
}
