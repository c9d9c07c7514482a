import type { Annotation } from '../annotation/annotation.ts';
import type { SavedArticle } from '../annotation/saved-article.ts';
import { traitsOf } from './stories/article-traits.ts';
import { joinArticles } from './stories/join-articles.ts';
import { NO_DECISIONS, type ReaderStory, type Story, type StoryDecisions } from './stories/story.ts';
import { type ArticlePair, likePairs, type Progress } from './stories/suggest-stories.ts';

export type { ReaderStory, Story, StoryDecisions } from './stories/story.ts';

/** From here on two articles are taken to be about one event. */
const SAME_EVENT = 0.2;

/**
 * Groups saved articles into stories of one event, by words, names and dates. What the reader joined stays together
 * and keeps its name, what the reader parted stays apart; the rest is a suggestion. Cancelled, it gives none but the
 * reader's. The order of the input changes nothing.
 */
export function groupStories(
  articles: readonly SavedArticle[],
  annotations: readonly Annotation[],
  decisions: StoryDecisions = NO_DECISIONS,
  progress: Progress = {},
): Story[] {
  const inOrder = [...articles].sort(byDate);
  const ofArticle = new Map<string, Annotation[]>();
  for (const annotation of annotations) {
    if (annotation.binned !== undefined) continue;
    const known = ofArticle.get(annotation.article);
    if (known) known.push(annotation);
    else ofArticle.set(annotation.article, [annotation]);
  }
  const traits = inOrder.map((article) => traitsOf(article, ofArticle.get(article.id) ?? []));
  const pairs = likePairs(traits, SAME_EVENT, progress);
  const likeOf = pairsByArticle(pairs);
  const byId = new Map(inOrder.map((article) => [article.id, article]));
  return joinArticles([...byId.keys()], pairs, decisions)
    .map((group) => storyOf(group.ids, group.reader, likeOf, byId))
    .sort(
      (a, b) =>
        Number(b.isPinned) - Number(a.isPinned) ||
        b.articles.length - a.articles.length ||
        inIdOrder(a.id, b.id),
    );
}

const inIdOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const dateOf = ({ published, firstRead }: SavedArticle) => published ?? firstRead;

const byDate = (a: SavedArticle, b: SavedArticle) => inIdOrder(dateOf(a), dateOf(b)) || inIdOrder(a.id, b.id);

/** The articles like each one, with how like they are. */
type LikeOf = ReadonlyMap<string, readonly { readonly other: string; readonly likeness: number }[]>;

function pairsByArticle(pairs: readonly ArticlePair[]): LikeOf {
  const found = new Map<string, { other: string; likeness: number }[]>();
  const add = (id: string, other: string, likeness: number) => {
    const known = found.get(id);
    if (known) known.push({ other, likeness });
    else found.set(id, [{ other, likeness }]);
  };
  for (const { a, b, likeness } of pairs) {
    add(a, b, likeness);
    add(b, a, likeness);
  }
  return found;
}

function storyOf(
  ids: readonly string[],
  reader: ReaderStory | undefined,
  likeOf: LikeOf,
  byId: ReadonlyMap<string, SavedArticle>,
): Story {
  const articles = ids.flatMap((id) => byId.get(id) ?? []).sort(byDate);
  return {
    id: reader?.id ?? articles[0]?.id ?? '',
    name: reader?.name ?? headlineOf(articles, likeOf),
    isNamedByReader: reader?.name !== undefined,
    isPinned: reader?.isPinned ?? false,
    articles: articles.map(({ id }) => id),
  };
}

/** The headline of the article that is most like the others, the earliest of equals. */
function headlineOf(articles: readonly SavedArticle[], likeOf: LikeOf): string {
  const among = new Set(articles.map(({ id }) => id));
  const sums = new Map(
    articles.map(({ id }) => [
      id,
      (likeOf.get(id) ?? []).reduce((sum, { other, likeness }) => sum + (among.has(other) ? likeness : 0), 0),
    ]),
  );
  const central = articles.reduce(
    (best, article) => ((sums.get(article.id) ?? 0) > (sums.get(best?.id ?? '') ?? 0) ? article : best),
    articles[0],
  );
  return central?.headline ?? '';
}
