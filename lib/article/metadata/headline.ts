import { bareText, cleanText } from './clean.ts';
import { type Field, field } from './field.ts';
import type { PageFacts } from './page-facts.ts';
import { readsLike } from './reads-like.ts';

const LEAST_LENGTH = 8;
const MOST_LESSER = 5;

/**
 * The article's headline: what the page states of itself, its data before its share title, where that reads like the
 * heading it shows or is stated twice. A statement that reads otherwise was written for searches or shares; then it is
 * the heading.
 */
export function headlineOf(facts: PageFacts): Field<string> | undefined {
  const heading = shownHeadline(facts);
  const clean = (title: string | undefined) => title && withoutSuffix(title, heading, facts);
  const inData = field(clean(cleanText(facts.article?.headline ?? facts.article?.name)), 'json-ld');
  const toShare = field(
    clean(facts.meta.first('og:title', 'twitter:title', 'parsely-title', 'sailthru.title')),
    'open graph',
  );
  const isStatedTwice = inData && toShare && bareText(inData.value) === bareText(toShare.value);
  return (
    (isStatedTwice ? inData : undefined) ??
    [inData, toShare].find((stated) => stated && heading && readsLike(stated.value, heading)) ??
    inData ??
    field(heading, 'page') ??
    toShare ??
    field(clean(microdataHeadline(facts.scope)), 'microdata') ??
    field(clean(cleanText(facts.page.title)), 'page')
  );
}

const microdataHeadline = (page: ParentNode) =>
  cleanText(page.querySelector('[itemprop="headline"]')?.textContent);

/**
 * The first heading that can be a headline: in the article where it has one, not the outlet's own name. Pages made for
 * print have a lesser one, which their title repeats.
 */
function shownHeadline({ page, scope }: PageFacts): string | undefined {
  const headings = [...scope.querySelectorAll('article h1, main h1'), ...scope.querySelectorAll('h1')];
  const texts = textsOf(headings);
  const isInTitle = (text: string) =>
    text.length >= LEAST_LENGTH && bareText(page.title).includes(bareText(text));
  return (
    texts.find(isInTitle) ??
    texts.find((text) => text.length >= LEAST_LENGTH * 2) ??
    textsOf([...scope.querySelectorAll('h2')].slice(0, MOST_LESSER)).find(isInTitle)
  );
}

const textsOf = (headings: readonly Element[]): string[] =>
  headings.map((heading) => cleanText(heading.textContent)).filter((text) => text !== undefined);

const SEPARATED_END = /\s+(?:[|–—·•»]|-|::?)\s+([^|–—·•»]+)$/;

/** "Headline | The Outlet" without the outlet: what follows is its name, or all that the shown heading lacks. */
function withoutSuffix(title: string, heading: string | undefined, facts: PageFacts): string {
  const { meta, url } = facts;
  const end = SEPARATED_END.exec(title);
  if (!end?.[1]) return title;
  const before = title.slice(0, end.index).trim();
  const after = bareText(end[1]);
  const outlet = bareText(meta.first('og:site_name', 'application-name') ?? '');
  const host = bareText(URL.canParse(url) ? new URL(url).hostname : '');
  const namesOutlet =
    after.length > 1 &&
    (after === outlet || (outlet.length > 3 && after.includes(outlet)) || host.includes(after));
  const endsHeading = heading !== undefined && bareText(heading) === bareText(before);
  return namesOutlet || endsHeading ? withoutSuffix(before, heading, facts) : title;
}
