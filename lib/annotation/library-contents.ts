import type { Codebook } from '../codebook/codebook.ts';
import type { Annotation } from './annotation.ts';
import type { ArticleVersion } from './article-version.ts';
import type { Collection } from './collection.ts';
import type { PartedArticles, ReaderStory } from './reader-story.ts';
import type { Rejection } from './rejection.ts';
import type { SavedArticle } from './saved-article.ts';
import type { SavedSearch } from './saved-search.ts';
import type { StoredCorrection } from './stored-correction.ts';
import type { TagStyle } from './tag-style.ts';

/** What readers arrange around their claims. */
export interface Arranged {
  readonly collections: readonly Collection[];
  readonly codebooks: readonly Codebook[];
  readonly stories: readonly ReaderStory[];
  readonly parted: readonly PartedArticles[];
  readonly corrections: readonly StoredCorrection[];
  readonly rejections: readonly Rejection[];
  readonly savedSearches: readonly SavedSearch[];
  readonly tagStyles: readonly TagStyle[];
  readonly versions: readonly ArticleVersion[];
}

/** A kind forgotten here does not compile. */
const IS_ARRANGED: Readonly<Record<keyof Arranged, true>> = {
  collections: true,
  codebooks: true,
  stories: true,
  parted: true,
  corrections: true,
  rejections: true,
  savedSearches: true,
  tagStyles: true,
  versions: true,
};
export const isArrangedKind = (name: string): name is keyof Arranged => Object.hasOwn(IS_ARRANGED, name);
export const ARRANGED_KINDS: readonly (keyof Arranged)[] = Object.keys(IS_ARRANGED).filter(isArrangedKind);

/** Everything that the library keeps of claims, or a selection of it. */
export interface LibraryContents extends Partial<Arranged> {
  readonly articles: readonly SavedArticle[];
  readonly annotations: readonly Annotation[];
  /** Other versions of annotations above, made apart from the one that stands and not settled yet. */
  readonly beside?: readonly Annotation[];
}

export const NOTHING_ARRANGED: Arranged = {
  collections: [],
  codebooks: [],
  stories: [],
  parted: [],
  corrections: [],
  rejections: [],
  savedSearches: [],
  tagStyles: [],
  versions: [],
};

export const EMPTY_CONTENTS: Required<LibraryContents> = {
  articles: [],
  annotations: [],
  beside: [],
  ...NOTHING_ARRANGED,
};
