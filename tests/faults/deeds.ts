import type { NewAnnotation, NewArticle } from '../../lib/annotation/draft.ts';
import type { LibraryContents } from '../../lib/annotation/library-contents.ts';
import { bundleOf } from '../library/bundle-of.ts';
import { claim, newAnnotation, newArticle } from '../library/records.ts';

/** Something that is done to the library, each of it all or nothing. Every deed but a change has articles of its own. */
export type Deed =
  /** Saves claims of one article, by the background. */
  | { readonly kind: 'save'; readonly article: NewArticle; readonly claims: readonly NewAnnotation[] }
  /** Gives a claim that is saved another note, by the background. */
  | { readonly kind: 'change'; readonly id: string; readonly note: string }
  /** Merges a backup into the library, by the background. */
  | { readonly kind: 'restore'; readonly brought: Brought }
  /** Imports a file, by a worker of the page. */
  | { readonly kind: 'import'; readonly brought: Brought };

export type DeedKind = Deed['kind'];

/** What a file or a backup brings. */
export interface Brought {
  /** ISO 8601, UTC; names the backup. */
  readonly when: string;
  readonly text: string;
  /** Canonical addresses of its articles. */
  readonly pages: readonly string[];
  readonly claimsEach: number;
}

export const saveOf = (round: number, claims: number): Deed => ({
  kind: 'save',
  article: newArticle(`saved-${round}`),
  claims: Array.from({ length: claims }, (_, at) =>
    newAnnotation('', { claim: claim(`claim ${at} of round ${round}`, at * 60) }),
  ),
});

const TIME = '2026-01-05T08:00:00.000Z';

const idOf = (round: number, place: number): string =>
  `urn:uuid:0190a6f2-${hex(round, 4)}-7000-8000-${hex(place, 12)}`;
const hex = (number: number, digits: number): string => number.toString(16).padStart(digits, '0');

export function broughtIn(round: number, articleCount: number, claimsEach: number): Brought {
  const contents: LibraryContents = {
    articles: Array.from({ length: articleCount }, (_, at) => {
      const article = newArticle(`brought-${round}-${at}`);
      return { ...article, id: idOf(round, at), firstRead: TIME, lastRead: TIME };
    }),
    annotations: Array.from({ length: articleCount * claimsEach }, (_, at) => ({
      ...newAnnotation('', { claim: claim(`claim ${at} of file ${round}`, at * 60) }),
      id: idOf(round, articleCount + at),
      article: idOf(round, Math.floor(at / claimsEach)),
      created: TIME,
      modified: TIME,
    })),
  };
  return {
    when: new Date(Date.parse(TIME) + round * 1000).toISOString(),
    text: bundleOf(contents),
    pages: contents.articles.map(({ canonicalUrl }) => canonicalUrl),
    claimsEach,
  };
}
