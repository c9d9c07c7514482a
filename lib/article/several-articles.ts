import { bareText, cleanText } from './metadata/clean.ts';
import type { Visibility } from './visibility.ts';

/** An article of a page that shows several in full, one after the other, as pages that never end do. */
export interface ArticleOnPage {
  readonly root: Element;
  readonly headline: string;
}

/** The article that such a page is about now, and the others on it. */
export interface SeveralArticles {
  readonly read: ArticleOnPage;
  /** The page was opened for its first article: what its head states was written for that one. */
  readonly isFirst: boolean;
  readonly others: readonly Element[];
}

const MOST_HEADINGS = 40;
const LEAST_HEADLINE = 8;
const LONG_PARAGRAPH = 80;
const LEAST_PARAGRAPHS = 2;

/**
 * Nothing where a page shows one article, or lists many. Which of several is read says the page's title, that such
 * pages change with the address while their reader scrolls.
 */
export function severalArticles(page: Document, visibility: Visibility): SeveralArticles | undefined {
  const headings = headingsOf(page);
  if (headings.length < 2) return undefined;
  const articles = headings.flatMap((heading): ArticleOnPage[] => {
    const headline = cleanText(heading.textContent);
    if (!headline || headline.length < LEAST_HEADLINE || !visibility.isShown(heading)) return [];
    const root = ownGround(heading, headings);
    return hasBody(root) ? [{ root, headline }] : [];
  });
  if (articles.length < 2) return undefined;
  const title = bareText(page.title);
  const [read] = articles
    .filter(({ headline }) => title.includes(bareText(headline)))
    .toSorted((a, b) => b.headline.length - a.headline.length);
  if (!read) return undefined;
  const others = articles.map(({ root }) => root).filter((root) => root !== read.root);
  return { read, isFirst: read === articles[0], others };
}

/** The page as if the others were not shown. */
export const withoutOthers = (visibility: Visibility, others: readonly Element[]): Visibility => ({
  ...visibility,
  isShown: (element) => !others.includes(element) && visibility.isShown(element),
});

/** What can be the headline of an article: every first heading, and in an article without one the second. */
const headingsOf = (page: Document): Element[] =>
  [...page.querySelectorAll('h1, article h2')]
    .filter((heading) => {
      if (heading.matches('h1')) return true;
      const article = heading.closest('article');
      return article?.querySelector('h1, h2') === heading;
    })
    .slice(0, MOST_HEADINGS);

/** The largest element around a heading that holds no other heading. */
function ownGround(heading: Element, headings: readonly Element[]): Element {
  let ground = heading;
  for (let around = heading.parentElement; around; around = around.parentElement) {
    if (headings.some((other) => other !== heading && around.contains(other))) break;
    ground = around;
  }
  return ground;
}

function hasBody(root: Element): boolean {
  let long = 0;
  for (const paragraph of root.querySelectorAll('p'))
    if ((paragraph.textContent ?? '').trim().length >= LONG_PARAGRAPH && ++long === LEAST_PARAGRAPHS)
      return true;
  return false;
}
