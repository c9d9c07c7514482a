import { cleanText } from './clean.ts';
import { type Field, field } from './field.ts';
import type { PageFacts } from './page-facts.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d{1,9})?\s*(Z|[+-]\d{2}:?\d{2})?)?/i;
const MONTH_FIRST = /\b([a-z]{3})[a-z]{0,6}\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i;
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3})[a-z]{0,6}\.?,?[\s-]+(\d{4})\b/i;
const IN_ADDRESS = /\/(20\d{2}|19\d{2})[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?:\/|-|$)/i;
const LEAST_YEAR = 1990;

const two = (value: string | number) => String(value).padStart(2, '0');

function dayOf(year: string, month: string, day: string): string | undefined {
  const named = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const number = /^\d+$/.test(month) ? Number(month) : named;
  const isDay = number >= 1 && number <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return isDay && Number(year) >= LEAST_YEAR ? `${year}-${two(number)}-${two(day)}` : undefined;
}

/** A date as ISO 8601, with its time and zone where it states them; nothing where it is no date. */
export function isoDate(value: unknown): string | undefined {
  const text = cleanText(value)?.slice(0, 200);
  if (!text) return undefined;
  const iso = ISO.exec(text);
  if (iso) {
    const [, year = '', month = '', day = '', hour, minute, second = '00', zone = ''] = iso;
    const date = dayOf(year, month, day);
    if (!date || !hour || !minute) return date;
    const offset = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();
    return `${date}T${hour}:${minute}:${second}${offset}`;
  }
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return dayOf(monthFirst[3] ?? '', monthFirst[1] ?? '', monthFirst[2] ?? '');
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return dayOf(dayFirst[3] ?? '', dayFirst[2] ?? '', dayFirst[1] ?? '');
  if (/^\d{12,13}$/.test(text)) return new Date(Number(text)).toISOString();
  if (/^\d{10}$/.test(text)) return new Date(Number(text) * 1000).toISOString();
  return undefined;
}

const PUBLISHED_META = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publish-date',
  'publishdate',
  'publication_date',
  'published_at',
  'cxenseparse:recs:publishtime',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'article.published',
  'originalpublicationdate',
  'date',
];
const MODIFIED_META = [
  'article:modified_time',
  'og:updated_time',
  'og:article:modified_time',
  'datemodified',
  'lastmod',
  'dcterms.modified',
  'last-modified',
];

const microdataDate = (page: ParentNode, property: string): string | undefined => {
  const element = page.querySelector(`[itemprop~="${property}"]`);
  return isoDate(
    element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? element?.textContent,
  );
};

function firstDate(values: readonly unknown[]): string | undefined {
  for (const value of values) {
    const date = isoDate(value);
    if (date) return date;
  }
  return undefined;
}

/** A date that the page shows: in a `<time>` of the article first, in a line about publication after that. */
function shownDate(page: ParentNode): string | undefined {
  const times = [
    ...page.querySelectorAll('article time, main time, header time'),
    ...page.querySelectorAll('time'),
  ];
  const fromTimes = firstDate(
    times.slice(0, 5).flatMap((time) => [time.getAttribute('datetime'), time.textContent]),
  );
  if (fromTimes) return fromTimes;
  const named = page.querySelectorAll(
    '[class*="publish" i], [class*="date" i], [class*="timestamp" i], [class*="byline" i]',
  );
  return firstDate([...named].slice(0, 12).map((element) => element.textContent?.slice(0, 300)));
}

const dateInAddress = (url: string): string | undefined => {
  const parts = IN_ADDRESS.exec(URL.canParse(url) ? new URL(url).pathname : '');
  return parts ? dayOf(parts[1] ?? '', parts[2] ?? '', parts[3] ?? '') : undefined;
};

export const publishedOf = ({ scope, url, articles, data, meta }: PageFacts): Field<string> | undefined =>
  field(firstDate(articles.map((article) => article.datePublished)), 'json-ld') ??
  field(firstDate(PUBLISHED_META.map((name) => meta.first(name))), 'open graph') ??
  field(microdataDate(scope, 'datePublished'), 'microdata') ??
  field(firstDate(data.map((object) => object.datePublished)), 'json-ld') ??
  field(shownDate(scope), 'page') ??
  field(dateInAddress(url), 'page');

export const modifiedOf = ({ scope, articles, meta }: PageFacts): Field<string> | undefined =>
  field(firstDate(articles.map((article) => article.dateModified)), 'json-ld') ??
  field(firstDate(MODIFIED_META.map((name) => meta.first(name))), 'open graph') ??
  field(microdataDate(scope, 'dateModified'), 'microdata');
