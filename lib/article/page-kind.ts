import type { ArticleMetadata, PageKind } from './article.ts';
import { type LinkedData, typesOf } from './metadata/json-ld.ts';
import type { PageFacts } from './metadata/page-facts.ts';
import type { ArticleBlock, PageBlock } from './page-block.ts';

const LEAST_TEXT = 250;
const BODY_ROLES = new Set(['paragraph', 'quotation', 'list item', 'embed']);

const LIVE = /\blive(?:[- ]?blog|[- ]updates?|[- ]coverage)\b|\blive:|\bas it happened\b|\/live(?:blog)?\//i;
const OPINION =
  /\b(?:opinions?|op-?eds?|editorials?|commentary|columnists?|columns?|comment-?is-?free|leaders?|letters to the editor|viewpoint|perspectives?)\b|\/commentisfree\//i;
const INTERVIEW = /\b(?:interview(?:s|ed)?|q\s?&\s?a|in conversation with|questions (?:for|with|to))\b/i;
const RELEASE =
  /\b(?:press|news|media)[- _]?releases?\b|\/(?:prnewswire|businesswire|globenewswire)\b|\bPRNewswire\b|\bfor immediate release\b/i;
const QUESTION_LINE = /^(?:q(?:uestion)?\s*[:.]|[^.]{3,200}\?$)/i;
const LEAST_QUESTIONS = 4;

/** What kind of page this is: by what it states first, by what it shows after that. */
export function kindOf(
  facts: PageFacts,
  metadata: ArticleMetadata,
  blocks: readonly ArticleBlock[],
  shown: readonly PageBlock[],
): PageKind {
  const body = blocks.filter(({ role }) => BODY_ROLES.has(role));
  const length = sum(body.map(({ text }) => text.length));
  if (isIndexPage(facts, body, shown)) return 'index page';
  if (length < LEAST_TEXT && !(facts.article && length > 0)) return 'no article';

  const types = facts.articles.flatMap(typesOf);
  const path = URL.canParse(facts.url) ? new URL(facts.url).pathname.replaceAll('_', '-') : '';
  const headline = metadata.headline ?? '';
  const section = [metadata.section ?? '', ...path.split('/').slice(1, -1)].join(' / ');
  if (types.includes('LiveBlogPosting') || LIVE.test(headline) || /\/live(?:blog)?(?:\/|$)/i.test(path))
    return 'live blog';
  if (RELEASE.test(section) || RELEASE.test(opening(body))) return 'press release';
  if (
    types.includes('OpinionNewsArticle') ||
    OPINION.test(section) ||
    /^(?:opinion|comment|editorial|analysis)\s*[:|]/i.test(headline)
  )
    return 'opinion';
  if (INTERVIEW.test(headline) && questions(body) >= 2) return 'interview';
  if (questions(body) >= LEAST_QUESTIONS && questions(body) * 5 >= body.length) return 'interview';
  return 'news article';
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

const opening = (body: readonly ArticleBlock[]) =>
  body
    .slice(0, 2)
    .map(({ text }) => text.slice(0, 300))
    .join(' ');

const questions = (body: readonly ArticleBlock[]) =>
  body.filter(
    ({ text, stressed }) => QUESTION_LINE.test(text) && (stressed * 2 > text.length || /^q/i.test(text)),
  ).length;

/** A front page or a section's: it says so, or its text is mostly links to other pages. */
function isIndexPage(facts: PageFacts, body: readonly ArticleBlock[], shown: readonly PageBlock[]): boolean {
  if (facts.article && typesOf(facts.article).some((type) => /Article$|Posting$/.test(type))) return false;
  if (facts.meta.first('og:type')?.toLowerCase() === 'article') return false;
  const paragraphs = body.filter(({ text, linked }) => text.length > 120 && linked * 3 < text.length);
  const isFront = URL.canParse(facts.url) && /^\/?(?:index\.\w+)?$/.test(new URL(facts.url).pathname);
  const listsPages = facts.data.some((object: LinkedData) =>
    typesOf(object).some((type) => /CollectionPage|ItemList|SearchResultsPage/.test(type)),
  );
  const links = shown.filter(({ text, linked }) => text.length > 25 && linked * 5 > text.length * 4).length;
  if (isFront && links > 5) return true;
  if (listsPages && links > paragraphs.length) return true;
  return links > 20 && links > paragraphs.length * 4 && paragraphs.length < 5;
}
