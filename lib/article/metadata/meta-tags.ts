import { cleanText } from './clean.ts';

/** The page's `<meta>` elements by name or property, in small letters. */
export interface MetaTags {
  /** The first value that one of the names has, the names tried in order. */
  first(...names: readonly string[]): string | undefined;
  all(name: string): readonly string[];
}

/** What is true of every article of an outlet. */
const OF_THE_SITE = new Set(['og:site_name', 'og:locale', 'application-name', 'apple-mobile-web-app-title']);

/** The tags without what they say of a single article. */
export function ofTheSite({ all, first }: MetaTags): MetaTags {
  return {
    all: (name) => (OF_THE_SITE.has(name) ? all(name) : []),
    first: (...names) => first(...names.filter((name) => OF_THE_SITE.has(name))),
  };
}

export function metaTagsOf(page: Document): MetaTags {
  const values = new Map<string, string[]>();
  for (const element of page.querySelectorAll('meta[content]')) {
    const content = cleanText(element.getAttribute('content'));
    const name = (element.getAttribute('property') ?? element.getAttribute('name'))?.toLowerCase().trim();
    if (!content || !name) continue;
    const known = values.get(name);
    if (known) known.push(content);
    else values.set(name, [content]);
  }
  const all = (name: string) => values.get(name) ?? [];
  return { all, first: (...names) => names.map((name) => all(name)[0]).find((value) => value !== undefined) };
}
