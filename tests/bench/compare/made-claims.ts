import type { Annotation } from '../../../lib/annotation/annotation.ts';
import type { SavedArticle } from '../../../lib/annotation/saved-article.ts';
import { savedArticle, savedClaim } from '../../compare/saved.ts';
import { seeded } from '../../seeded.ts';

const VOCABULARY = 30_000;
/** Words commoner than this are those that no claim is compared by. */
const COMMONEST = 60;
const WORDS = 18;
/** So many words of a claim are others in another outlet's wording. */
const REWORDED = 0.3;

/** Every run times the same claims. */
const random = seeded(7);
const SYLLABLES = 'ba ce di fo gu ha ki lo mu ne pa re si to vu wa xe yo zi tra'.split(' ');
const wordAt = (rank: number) =>
  [rank % 20, Math.floor(rank / 20) % 20, Math.floor(rank / 400) % 20, Math.floor(rank / 8000)]
    .map((at) => SYLLABLES[at] ?? '')
    .join('');
/** Common words often, rare ones seldom, after Zipf. */
const anyWord = () => wordAt(Math.floor(COMMONEST * (VOCABULARY / COMMONEST) ** random()));

export const anyClaim = (): string => Array.from({ length: WORDS }, anyWord).join(' ');

export const reworded = (claim: string): string =>
  claim
    .split(' ')
    .map((word) => (random() < REWORDED ? anyWord() : word))
    .join(' ');

export const anyOf = <Item>(items: readonly Item[]): Item | undefined =>
  items[Math.floor(random() * items.length)];

export interface MadeLibrary {
  readonly articles: readonly SavedArticle[];
  readonly annotations: readonly Annotation[];
}

let stories = 0;

/** Articles about one event, of twelve outlets at most, whose claims are wordings of the same matters. */
export function madeStory(articles: number, claimsEach: number): MadeLibrary {
  const story = ++stories;
  const matters = Array.from({ length: claimsEach * 3 }, anyClaim);
  const saved = Array.from({ length: articles }, (_, at) =>
    savedArticle(`Outlet ${at % 12}`, {
      id: `story-${story}-article-${at}`,
      headline: matters.slice(0, 2).join(' ').slice(0, 80),
    }),
  );
  const annotations = saved.flatMap((article) =>
    Array.from({ length: claimsEach }, () =>
      savedClaim(article, {
        content: reworded(anyOf(matters) ?? ''),
        source: `Source ${Math.floor(random() * 9)}`,
      }),
    ),
  );
  return { articles: saved, annotations };
}

/** A library of stories of five articles with four claims each. */
export function madeLibrary(claims: number): MadeLibrary {
  const made = Array.from({ length: Math.ceil(claims / 20) }, () => madeStory(5, 4));
  return {
    articles: made.flatMap(({ articles }) => articles),
    annotations: made.flatMap(({ annotations }) => annotations),
  };
}
