import type { Annotation } from '../../annotation/annotation.ts';
import type { SavedArticle } from '../../annotation/saved-article.ts';
import { contentOf, sourceOf } from '../claim-text.ts';
import { familyOf } from '../match/word-families.ts';
import { isEmptyWord, isNumber, stemOf, wordsOf } from '../match/words.ts';

/** What an article is grouped by. */
export interface ArticleTraits {
  readonly id: string;
  /** Families of the telling words of headline and saved claims, with how much each counts. */
  readonly words: ReadonlyMap<string, number>;
  /** Names: capitalised words within sentences, organisations, named sources. */
  readonly names: ReadonlySet<string>;
  /** In days since 1970, where the article or its reading gives a date. */
  readonly day?: number;
}

/** Words of the headline say more of the event than those further down. */
const HEADLINE_WEIGHT = 2;
const DAY = 86_400_000;

export function traitsOf(article: SavedArticle, annotations: readonly Annotation[]): ArticleTraits {
  const words = new Map<string, number>();
  const count = (text: string, weight: number) => {
    for (const { lower } of wordsOf(text)) {
      if (isEmptyWord(lower) || isNumber(lower)) continue;
      const family = familyOf(stemOf(lower));
      words.set(family, Math.max(words.get(family) ?? 0, weight));
    }
  };
  count(article.headline, HEADLINE_WEIGHT);
  for (const annotation of annotations) count(contentOf(annotation), 1);
  const time = Date.parse(article.published ?? article.firstRead);
  return {
    id: article.id,
    words,
    names: namesOf(article, annotations),
    ...(Number.isNaN(time) ? {} : { day: time / DAY }),
  };
}

function namesOf(article: SavedArticle, annotations: readonly Annotation[]): Set<string> {
  const given = [
    ...article.organisations.map(({ name }) => name),
    ...annotations
      .filter(({ claim }) => claim.sourceType === 'person')
      .flatMap((annotation) => sourceOf(annotation) ?? []),
  ];
  const names = new Set(given.flatMap((name) => wordsOf(name).map(({ lower }) => lower)));
  for (const annotation of annotations) {
    // The first word of a claim may be capitalised for no reason but its place.
    for (const { text, lower } of wordsOf(contentOf(annotation)).slice(1)) {
      if (/^\p{Lu}/u.test(text)) names.add(lower);
    }
  }
  return new Set([...names].filter((name) => !isEmptyWord(name) && !isNumber(name)).map(stemOf));
}
