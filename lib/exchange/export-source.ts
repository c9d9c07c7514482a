import type { Annotation } from '../annotation/annotation.ts';
import { type Arranged, type LibraryContents, NOTHING_ARRANGED } from '../annotation/library-contents.ts';
import type { SavedArticle } from '../annotation/saved-article.ts';

/** All that is exported of one article. */
export interface ArticleRecords {
  readonly article: SavedArticle;
  /** In text order; empty where the article alone is kept. */
  readonly annotations: readonly Annotation[];
  /** Other versions of these annotations, made apart from the one that stands. */
  readonly beside: readonly Annotation[];
}

/** What is exported, read a part at a time, so that a library is never in memory as a whole. */
export interface ExportSource {
  readonly arranged: () => Promise<Arranged>;
  /** Article after article, the newest first, some at a time. Can be gone through again. */
  readonly batches: () => AsyncIterable<readonly ArticleRecords[]>;
}

export const arrangedIn = (contents: Partial<Arranged>): Arranged => {
  const { collections, codebooks, stories, parted, ...rest } = { ...NOTHING_ARRANGED, ...contents };
  const { corrections, rejections, savedSearches, tagStyles, versions } = rest;
  return {
    collections,
    codebooks,
    stories,
    parted,
    corrections,
    rejections,
    savedSearches,
    tagStyles,
    versions,
  };
};

/** Contents that are in memory already, as a source. */
export const sourceIn = (contents: LibraryContents): ExportSource => ({
  arranged: async () => arrangedIn(contents),
  async *batches() {
    const all = recordsByArticle(contents);
    for (let at = 0; at < all.length; at += BATCH) yield all.slice(at, at + BATCH);
  },
});

/** The same without the articles' whole texts, which belong to who wrote them. */
export const withoutTexts = ({ arranged, batches }: ExportSource): ExportSource => ({
  arranged: async () => {
    const all = await arranged();
    return { ...all, versions: all.versions.map(({ text: _text, ...version }) => version) };
  },
  batches,
});

/** How many articles are read at once. */
export const BATCH = 50;

/** The records of contents that are in memory already, the newest article first. */
export function recordsByArticle(contents: LibraryContents): readonly ArticleRecords[] {
  const annotations = byArticle(contents.annotations);
  const beside = byArticle(contents.beside ?? []);
  return contents.articles.toSorted(newestFirst).map((article) => ({
    article,
    annotations: (annotations.get(article.id) ?? []).toSorted(inTextOrder),
    beside: beside.get(article.id) ?? [],
  }));
}

function byArticle(annotations: readonly Annotation[]): ReadonlyMap<string, readonly Annotation[]> {
  const groups = new Map<string, Annotation[]>();
  for (const annotation of annotations) {
    const group = groups.get(annotation.article);
    if (group) group.push(annotation);
    else groups.set(annotation.article, [annotation]);
  }
  return groups;
}

/** What articles are ordered by. */
export type ArticleDay = Pick<SavedArticle, 'id' | 'published' | 'firstRead'>;

export const newestFirst = (a: ArticleDay, b: ArticleDay): number =>
  descending(dayOf(a), dayOf(b)) || descending(a.id, b.id);

export const inTextOrder = (a: Annotation, b: Annotation): number =>
  startOf(a) - startOf(b) || descending(b.id, a.id);

const dayOf = ({ published, firstRead }: ArticleDay): string => published ?? firstRead;
const startOf = ({ claim }: Annotation): number => claim.content[0]?.anchor.position.start ?? 0;
const descending = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0);
