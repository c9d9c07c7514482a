import { v5 } from 'uuid';
import type { Annotation, Wording } from '../annotation/annotation.ts';
import type { SavedArticle } from '../annotation/saved-article.ts';
import { CUE_STANCES, FORMS, SOURCE_TYPES } from '../attribution/claim.ts';

/** What another tool's file tells of one annotation of a piece of text. */
export interface ForeignAnnotation {
  /** Its own id there: the same one gives the same annotation here, so importing again changes nothing. */
  readonly id: string;
  readonly url: string;
  readonly title?: string;
  /** Who says so, and the words that say that something is said; where the tool tells. */
  readonly source?: string;
  readonly cue?: string;
  readonly outlet?: string;
  readonly author?: string;
  /** The day or time of the article, as told. */
  readonly published?: string;
  /** Never empty. */
  readonly pieces: readonly Wording[];
  readonly tags: readonly string[];
  readonly note: string;
  /** ISO 8601. */
  readonly created?: string;
  readonly modified?: string;
  /** Kept with the annotation as it was. */
  readonly unknown?: Readonly<Record<string, unknown>>;
}

const NEVER = new Date(0).toISOString();

/** An article and an annotation as if the reader had added the claim by hand: who says it is still to be told. */
export function recordsOf(foreign: ForeignAnnotation): { article: SavedArticle; annotation: Annotation } {
  const created = momentOf(foreign.created) ?? NEVER;
  const modified = momentOf(foreign.modified) ?? created;
  const article = articleOf(foreign, created);
  const words = foreign.pieces.map(({ text }) => text).join(' … ');
  return {
    article,
    annotation: {
      id: idFrom(foreign.id),
      article: article.id,
      claim: {
        act: 'speech',
        source: mentionOf(foreign.source),
        cue: mentionOf(foreign.cue),
        content: foreign.pieces,
        form: 'indirect',
        // Of a name alone nobody knows better; the reader can.
        sourceType: foreign.source ? 'person' : 'none',
        stance: 'neutral',
        chain: [],
        figures: [],
        sentence: words,
        confidence: 1,
      },
      tags: [...new Set(foreign.tags)],
      note: foreign.note,
      stance: null,
      origin: 'added',
      created,
      modified,
      ...(foreign.unknown && { unknown: foreign.unknown }),
    },
  };
}

/** Words of which no more is known than that they are on the page. */
export const wordingOf = (text: string): Wording => ({
  text,
  anchor: {
    quote: { type: 'TextQuoteSelector', exact: text, prefix: '', suffix: '' },
    position: { type: 'TextPositionSelector', start: 0, end: text.length },
  },
});

const mentionOf = (words: string | undefined): Wording | null => (words ? wordingOf(words) : null);

function articleOf(foreign: ForeignAnnotation, read: string): SavedArticle {
  const { url, title, outlet, author, published } = foreign;
  const address = withoutFragment(url);
  return {
    id: idFrom(address),
    url: address,
    canonicalUrl: address,
    kind: 'news article',
    headline: title ?? address,
    outlet: outlet ?? new URL(address).hostname.replace(/^www\./, ''),
    authors: author ? [author] : [],
    ...(published && { published }),
    firstRead: read,
    lastRead: read,
    organisations: [],
    sourcing: {
      claims: 0,
      bySourceType: zeros(SOURCE_TYPES),
      byForm: zeros(FORMS),
      byStance: zeros(CUE_STANCES),
    },
  };
}

function withoutFragment(url: string): string {
  const address = new URL(url);
  address.hash = '';
  return address.href;
}

/** Only pages of the web are articles: never a script, a file or a place inside a browser. */
export const isWebPage = (url: unknown): url is string =>
  typeof url === 'string' && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);

const UUID = /^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const idFrom = (id: string): string => (UUID.test(id) ? id : `urn:uuid:${v5(id, v5.URL)}`);

function momentOf(time: string | undefined): string | undefined {
  const date = new Date(time ?? Number.NaN);
  const year = date.getUTCFullYear();
  return year >= 0 && year <= 9999 ? date.toISOString() : undefined;
}

const zeros = <const K extends string>(names: readonly K[]): Readonly<Record<K, number>> => {
  const counts: Partial<Record<K, number>> = {};
  for (const name of names) counts[name] = 0;
  const isWhole = (given: Partial<Record<K, number>>): given is Record<K, number> =>
    names.every((name) => given[name] === 0);
  if (!isWhole(counts)) throw new Error('A name is missing');
  return counts;
};
