import { ARRANGED_KINDS, type Arranged, NOTHING_ARRANGED } from '../annotation/library-contents.ts';
import type { PartedArticles, ReaderStory } from '../annotation/reader-story.ts';
import { sameRecord } from '../annotation/record/canonical-json.ts';
import {
  CODEBOOKS,
  COLLECTIONS,
  CORRECTIONS,
  joinAll,
  PARTED,
  REJECTIONS,
  SAVED_SEARCHES,
  STORIES,
  TAG_STYLES,
  VERSIONS,
} from './arranged-joins.ts';

/** The id that stands for an article's. */
type StandsFor = ReadonlyMap<string, string>;

export interface MergedArranged {
  readonly arranged: Arranged;
  /** How many records are new or other than they were. */
  readonly changed: number;
}

/**
 * What readers arranged, of two libraries in one: records that name the same thing are joined, all others stay. A
 * record that does not change is handed back as the very same object.
 */
export function mergeArranged(
  library: Partial<Arranged>,
  imported: Partial<Arranged>,
  standsForOurs: StandsFor,
  standsForTheirs: StandsFor,
): MergedArranged {
  const ours = inStandingArticles({ ...NOTHING_ARRANGED, ...library }, standsForOurs);
  const theirs = inStandingArticles({ ...NOTHING_ARRANGED, ...imported }, standsForTheirs);
  const arranged: Arranged = {
    collections: joinAll(COLLECTIONS, [...ours.collections, ...theirs.collections]),
    codebooks: joinAll(CODEBOOKS, [...ours.codebooks, ...theirs.codebooks]),
    stories: joinAll(STORIES, [...ours.stories, ...theirs.stories]),
    parted: joinAll(PARTED, [...ours.parted, ...theirs.parted]),
    corrections: joinAll(CORRECTIONS, [...ours.corrections, ...theirs.corrections]),
    rejections: joinAll(REJECTIONS, [...ours.rejections, ...theirs.rejections]),
    savedSearches: joinAll(SAVED_SEARCHES, [...ours.savedSearches, ...theirs.savedSearches]),
    tagStyles: joinAll(TAG_STYLES, [...ours.tagStyles, ...theirs.tagStyles]),
    versions: joinAll(VERSIONS, [...ours.versions, ...theirs.versions]),
  };
  const before = new Set(everyRecord(library));
  return { arranged, changed: everyRecord(arranged).filter((record) => !before.has(record)).length };
}

const everyRecord = (arranged: Partial<Arranged>): readonly object[] =>
  ARRANGED_KINDS.flatMap((kind): readonly object[] => arranged[kind] ?? []);

/** With the ids of the articles that stand, since two readers of one page gave it two. */
function inStandingArticles(arranged: Arranged, standsFor: StandsFor): Arranged {
  const standing = (article: string): string => standsFor.get(article) ?? article;
  const story = (given: ReaderStory): ReaderStory => {
    const articles = [...new Set(given.articles.map(standing))];
    return sameRecord(articles, given.articles) ? given : { ...given, articles };
  };
  const pair = (given: PartedArticles): PartedArticles => {
    const [one, other] = given.pair;
    const [first = one, second = other] = [standing(one), standing(other)].sort();
    return first === one && second === other ? given : { ...given, pair: [first, second] };
  };
  return {
    ...arranged,
    stories: arranged.stories.map(story),
    parted: arranged.parted.map(pair).filter(({ pair: [one, other] }) => one !== other),
    versions: arranged.versions.map((version) => {
      const article = standing(version.article);
      return article === version.article ? version : { ...version, article };
    }),
  };
}
