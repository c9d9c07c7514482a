/** One JSON-LD object of the page, as parsed: hostile data until each field is checked. */
export type LinkedData = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE = /(?:Article|BlogPosting|LiveBlogPosting|Report|Review|Interview|OpinionPiece)$/;
const MOST_OBJECTS = 2000;
const NESTING = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement'];

export const isLinkedData = (value: unknown): value is LinkedData =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value, or the values of an array, as a list. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

export const typesOf = (object: LinkedData): string[] =>
  listOf(object['@type']).filter((type) => typeof type === 'string');

/**
 * Every object that the page's JSON-LD scripts state, in order; a script that is no JSON is passed over.
 * @param apart parts of the page whose scripts are another article's.
 */
export function linkedDataOf(page: Document, apart: readonly Element[] = []): LinkedData[] {
  const found: LinkedData[] = [];
  const collect = (value: unknown) => {
    if (found.length >= MOST_OBJECTS) return;
    if (Array.isArray(value)) for (const item of value) collect(item);
    else if (isLinkedData(value)) {
      found.push(value);
      for (const key of NESTING)
        if (isLinkedData(value[key]) || Array.isArray(value[key])) collect(value[key]);
    }
  };
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    if (apart.some((part) => part.contains(script))) continue;
    collect(parseLeniently(script.textContent ?? ''));
  }
  return found;
}

/** The objects that describe an article, the one that has a headline and says most first. */
export function articlesIn(data: readonly LinkedData[]): LinkedData[] {
  const articles = data.filter((object) => typesOf(object).some((type) => ARTICLE_TYPE.test(type)));
  const saysMuch = (article: LinkedData) =>
    Number('headline' in article) * 2 + Number('datePublished' in article) + Number('author' in article);
  return articles.toSorted((a, b) => saysMuch(b) - saysMuch(a));
}

/** Real pages wrap their JSON in comments, leave raw line breaks in strings and commas before brackets. */
function parseLeniently(source: string): unknown {
  const bare = source
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|(?:\/\/\s*)?\]\]>)\s*$/, '');
  const mended = () => bare.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([}\]])/g, '$1');
  try {
    return JSON.parse(bare);
  } catch {
    try {
      return JSON.parse(mended());
    } catch {
      return undefined;
    }
  }
}
