import { cleanText } from './clean.ts';

/** The page's `<meta>` elements by name or property, in small letters. */
export interface MetaTags {
  /** The first value that one of the names has, the names tried in order. */
  first(...names: readonly string[]): string | undefined;
  all(name: string): readonly string[];
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
