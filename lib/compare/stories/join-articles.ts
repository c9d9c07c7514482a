import type { ReaderStory, StoryDecisions } from './story.ts';
import type { ArticlePair } from './suggest-stories.ts';

export interface ArticleGroup {
  readonly ids: readonly string[];
  readonly reader?: ReaderStory;
}

interface Growing {
  readonly ids: Set<string>;
  reader?: ReaderStory;
}

/** Two groups are joined by a pair that is most like, if so many of the pairs between them are like at all. */
const LIKE_SHARE = 0.3;

/** Joins articles, most alike first, within what the reader decided. */
export function joinArticles(
  ids: readonly string[],
  pairs: readonly ArticlePair[],
  { stories, parted }: StoryDecisions,
): ArticleGroup[] {
  const groupOf = new Map<string, Growing>(ids.map((id) => [id, { ids: new Set([id]) }]));
  for (const reader of stories) placeByReader(reader, groupOf);
  const apart = neighbours(parted);
  const like = neighbours(pairs.map(({ a, b }) => [a, b] as const));
  const inOrder = [...pairs].sort((x, y) => y.likeness - x.likeness || (x.a + x.b < y.a + y.b ? -1 : 1));
  for (const { a, b } of inOrder) {
    const [groupA, groupB] = [groupOf.get(a), groupOf.get(b)];
    if (!groupA || !groupB || groupA === groupB) continue;
    if (mayJoin(groupA, groupB, apart) && areAlike(groupA, groupB, like)) join(groupA, groupB, groupOf);
  }
  return [...new Set(groupOf.values())].map(({ ids: members, reader }) => ({
    ids: [...members],
    ...(reader === undefined ? {} : { reader }),
  }));
}

/** An article that the reader put into two stories is in the later one. */
function placeByReader(reader: ReaderStory, groupOf: Map<string, Growing>): void {
  const known = reader.articles.filter((id) => groupOf.has(id));
  if (known.length === 0) return;
  const group: Growing = { ids: new Set(known), reader };
  for (const id of known) {
    groupOf.get(id)?.ids.delete(id);
    groupOf.set(id, group);
  }
}

function neighbours(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const [a, b] of pairs) {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const known = found.get(one);
      if (known) known.add(other);
      else found.set(one, new Set([other]));
    }
  }
  return found;
}

function mayJoin(a: Growing, b: Growing, apart: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  if (a.reader && b.reader) return false;
  if (a.reader?.isClosed || b.reader?.isClosed) return false;
  return countBetween(a, b, apart) === 0;
}

const areAlike = (a: Growing, b: Growing, like: ReadonlyMap<string, ReadonlySet<string>>) =>
  countBetween(a, b, like) >= LIKE_SHARE * Math.min(a.ids.size * b.ids.size, MOST_ASKED);

/** Of a large group no more than so many pairs need to be alike: an article is compared with few. */
const MOST_ASKED = 30;

function countBetween(a: Growing, b: Growing, pairs: ReadonlyMap<string, ReadonlySet<string>>): number {
  const [small, large] = a.ids.size <= b.ids.size ? [a, b] : [b, a];
  let count = 0;
  for (const id of small.ids) for (const other of pairs.get(id) ?? []) if (large.ids.has(other)) count++;
  return count;
}

function join(a: Growing, b: Growing, groupOf: Map<string, Growing>): void {
  const [kept, gone] = b.reader || (!a.reader && b.ids.size > a.ids.size) ? [b, a] : [a, b];
  for (const id of gone.ids) {
    kept.ids.add(id);
    groupOf.set(id, kept);
  }
}
