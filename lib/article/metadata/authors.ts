import { bareText, cleanText } from './clean.ts';
import { type Field, field } from './field.ts';
import { isLinkedData, listOf, typesOf } from './json-ld.ts';
import type { PageFacts } from './page-facts.ts';

const MOST_AUTHORS = 20;
const MOST_SHOWN = 4;
const LONGEST_NAME = 70;
const LONGEST_BYLINE = 200;
const AUTHOR_META = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'article:author_name',
  'cxenseparse:author',
  'authors',
  'article.author',
];

/** Leading "By", "Story by", "Written by" and what follows a name: its date, its share buttons, its office. */
const LEAD =
  /^(?:(?:story|written|reported|reporting|words|analysis|opinion|posted|published|updated|review(?:ed)?|article)\s+)?by[:\s]+/i;
const TAIL =
  /\s*(?:[|•·–—]\s.*|\b(?:published|updated|posted|last updated|on)\b[:\s]+.*|\b\d{1,2}(?::\d\d|\s*(?:am|pm)\b).*|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?\s+\d.*|\b\d{4}\b.*|\(?\S+@\S+.*|@\w+.*)$/i;
const OFFICE =
  /^(?:.*\b(?:writer|reporter|editor|correspondent|producer|columnist|contributor|journalist|staff|bureau|analyst|photographer|director|fellow|professor)\b.*|.*\b(?:news|media)$|associated press|reuters|afp|pa|ap|bbc.*)$/i;
const NO_NAME =
  /https?:|www\.|@|^\W*$|^(?:admin|administrator|web ?master|staff|editor|unknown|null|undefined|author|by|about the author|follow|share)$/i;

/** The names in a byline: "By Jane Roe and John Doe, staff writers" is Jane Roe and John Doe. */
export function namesIn(byline: string): string[] {
  const line = byline.slice(0, 300).replace(LEAD, '').replace(TAIL, '');
  const parts = line
    .split(/\s*(?:,|;|&|\band\b|\bwith\b|\|)\s*/i)
    .map((part) => part.replace(LEAD, '').trim());
  const names = parts.filter((part, index) => isName(part) && (index === 0 || !OFFICE.test(part)));
  return names.slice(0, MOST_AUTHORS);
}

const isName = (part: string) => part.length > 1 && part.length <= LONGEST_NAME && !NO_NAME.test(part);

const distinct = (names: readonly string[]): string[] => {
  const seen = new Set<string>();
  return names.filter((name) => !seen.has(bareText(name)) && seen.add(bareText(name)));
};

const asField = (names: readonly string[], origin: Field<string>['origin']) =>
  field(names.length > 0 ? distinct(names).slice(0, MOST_AUTHORS) : undefined, origin);

/** Who wrote the article. A byline that an element set apart is the last resort. */
export function authorsOf(facts: PageFacts, apartByline?: string): Field<readonly string[]> | undefined {
  const outlet = bareText(facts.meta.first('og:site_name') ?? '');
  const people = (names: readonly string[]) => names.filter((name) => bareText(name) !== outlet);
  const fromData = facts.articles.map(authorsInData).find((names) => names.length > 0) ?? [];
  const fromMeta =
    AUTHOR_META.map((name) => facts.meta.all(name).flatMap(namesIn)).find((names) => names.length > 0) ?? [];
  return (
    asField(people(fromData), 'json-ld') ??
    asField(people(fromMeta), 'open graph') ??
    asField(microdataAuthors(facts.scope), 'microdata') ??
    asField(shownAuthors(facts.scope), 'page') ??
    asField(apartByline ? namesIn(apartByline) : [], 'page') ??
    asField(fromData, 'json-ld') ??
    asField(fromMeta, 'open graph')
  );
}

function authorsInData(article: Readonly<Record<string, unknown>>): string[] {
  return listOf(article.author ?? article.creator).flatMap((author) => {
    const isGroup = isLinkedData(author) && typesOf(author).includes('Organization');
    const stated = isLinkedData(author) ? author.name : author;
    return listOf(stated).flatMap((name) => {
      const text = cleanText(name);
      if (!text) return [];
      return isGroup ? [text] : namesIn(text);
    });
  });
}

const SHOWN_AUTHORS = [
  '[rel~="author"]',
  '[class*="byline" i] a[href*="author" i], [class*="byline" i] a[href*="/profile" i], [class*="byline" i] a[href*="/by/" i], [class*="byline" i] a[href*="/people/" i], [class*="byline" i] a[href*="/staff/" i]',
  '[class*="author-name" i], [class*="author_name" i], [class*="authorname" i], [class*="byline-name" i], [class*="byline__name" i], [class*="byline__author" i]',
  '[class*="byline" i], [data-testid*="byline" i], [id*="byline" i]',
  '[class~="author" i], [class*="article-author" i], [class*="post-author" i]',
];

/** The names in the elements that a selector finds. Long texts are no bylines. */
const namesAt = (page: ParentNode, selector: string): string[] =>
  [...page.querySelectorAll(selector)].slice(0, MOST_AUTHORS).flatMap((element) => {
    const text = cleanText(element.textContent);
    return text && text.length < LONGEST_BYLINE ? namesIn(text) : [];
  });

const microdataAuthors = (page: ParentNode): string[] =>
  namesAt(page, '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"]');

function shownAuthors(page: ParentNode): string[] {
  for (const selector of SHOWN_AUTHORS) {
    const names = namesAt(page, selector).filter(
      (name) => /\p{Lu}/u.test(name) && name.split(' ').length <= 5,
    );
    if (names.length > 0) return names.slice(0, MOST_SHOWN);
  }
  return [];
}
