import { JSDOM } from 'jsdom';
import type { Article } from '../../lib/article/article.ts';
import { readArticle } from '../../lib/article/read-article.ts';

/** Parses alone: no script runs, no style sheet is read, nothing is fetched. */
const parser = new new JSDOM('').window.DOMParser();

/** The article of a page's source, as the browser would read it but for what only its style sheets hide. */
export function readHtml(html: string, url: string): Article {
  return readArticle(parser.parseFromString(html, 'text/html'), url).article;
}
