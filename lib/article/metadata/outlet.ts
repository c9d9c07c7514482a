import { bareText, cleanText } from './clean.ts';
import { type Field, field } from './field.ts';
import { isLinkedData, listOf } from './json-ld.ts';
import type { PageFacts } from './page-facts.ts';

const LONGEST_NAME = 60;
const SECOND_LEVEL = new Set(['co', 'com', 'org', 'net', 'gov', 'ac', 'edu']);

/** "news.example.co.uk" → "example". */
export function domainLabel(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const labels = new URL(url).hostname.split('.');
  const last = labels.length - 2;
  const isSecondLevel =
    labels.length > 2 && labels.at(-1)?.length === 2 && SECOND_LEVEL.has(labels[last] ?? '');
  return labels[isSecondLevel ? last - 1 : last] ?? labels[0];
}

const domainOf = (url: string): string | undefined =>
  URL.canParse(url) ? new URL(url).hostname.replace(/^(?:www|m|amp|edition)\./, '') : undefined;

/** A name without its slogan: "Example Star - Your weekly since 1963" is "Example Star". */
const withoutSlogan = (name: string | undefined): string | undefined => {
  const short = name?.split(/\s+[-|–—:•]\s+/)[0]?.trim();
  return short && short.length > 1 && short.length <= LONGEST_NAME ? short : undefined;
};

const isDomain = (name: string) => /^[\w-]+(?:\.[\w-]+)+$/.test(name);

function publishersOf({ articles, data }: PageFacts): string[] {
  const publishers = [...articles, ...data].flatMap((object) => listOf(object.publisher));
  return publishers
    .map((publisher) => cleanText(isLinkedData(publisher) ? publisher.name : publisher))
    .map(withoutSlogan)
    .filter((name) => name !== undefined && !/^https?:/.test(name))
    .filter((name) => name !== undefined);
}

function microdataPublisher(page: Document): string | undefined {
  const name = page.querySelector('[itemprop~="publisher"] [itemprop~="name"]');
  return withoutSlogan(cleanText(name?.getAttribute('content') ?? name?.textContent ?? undefined));
}

/**
 * The outlet's name. Of what the page states, the first that agrees with its domain; a publisher's name that shares
 * nothing with it may be the company's or the software's.
 */
export function outletOf(facts: PageFacts): Field<string> | undefined {
  const label = bareText(domainLabel(facts.url) ?? '');
  const site = withoutSlogan(facts.meta.first('og:site_name'));
  const application = withoutSlogan(facts.meta.first('application-name', 'apple-mobile-web-app-title'));
  const stated = [
    ...publishersOf(facts)
      .slice(0, 5)
      .map((name) => field(name, 'json-ld')),
    field(site, 'open graph'),
    field(microdataPublisher(facts.page), 'microdata'),
    field(application, 'page'),
    field(titleEnd(facts.page.title), 'page'),
  ].filter((candidate) => candidate !== undefined);
  const exact = stated.find(({ value }) => !isDomain(value) && sameName(bareText(value), label));
  const edition = stated.find(({ value }) => withoutEdition(value, label) !== undefined);
  if (!exact && edition) return field(withoutEdition(edition.value, label), edition.origin);
  const close = stated.find(({ value }) => !isDomain(value) && sharesName(bareText(value), label));
  const named = stated.find(({ value, origin }) => !isDomain(value) && origin !== 'page');
  return exact ?? close ?? named ?? field(domainOf(facts.url), 'domain');
}

const titleEnd = (title: string): string | undefined =>
  withoutSlogan(
    cleanText(
      title
        .split(/\s[-|–—]\s/)
        .slice(1)
        .at(-1),
    ),
  );

const withoutArticle = (name: string) => name.replace(/^the/, '');
const sameName = (name: string, label: string) => withoutArticle(name) === withoutArticle(label);

/**
 * The start of a name that spells the domain in several words, where an edition follows it: "The Harbour Post North"
 * at harbourpost.example is "The Harbour Post". A single word may be a family of outlets, whose name stays whole.
 */
function withoutEdition(name: string, label: string): string | undefined {
  const words = name.split(' ');
  const least = words[0]?.toLowerCase() === 'the' ? 3 : 2;
  for (let count = least; count < words.length; count++) {
    const start = words.slice(0, count).join(' ');
    if (sameName(bareText(start), label)) return start;
  }
  return undefined;
}

const sharesName = (name: string, label: string) =>
  Math.min(name.length, label.length) >= 3 &&
  (name.includes(withoutArticle(label)) || label.includes(withoutArticle(name)));
