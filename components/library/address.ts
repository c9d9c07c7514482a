import type { LibraryRow } from '../../lib/library/search/search-record.ts';

const LONGEST_QUOTED = 12;

/** The article's address with a text fragment, by which the browser scrolls to the claim; only of the web. */
export function addressAtClaim({ article, annotation }: LibraryRow): string | undefined {
  if (!URL.canParse(article.url) || !/^https?:$/.test(new URL(article.url).protocol)) return undefined;
  const words = annotation.claim.content[0]?.text.trim().split(/\s+/) ?? [];
  if (words.length === 0) return article.url;
  const quoted =
    words.length <= LONGEST_QUOTED
      ? escaped(words)
      : `${escaped(words.slice(0, 5))},${escaped(words.slice(-5))}`;
  return `${article.url}#:~:text=${quoted}`;
}

/** Commas and dashes mean something in a text fragment. */
const escaped = (words: readonly string[]): string =>
  encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');
