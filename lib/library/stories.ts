import type { ReaderStory } from '../annotation/reader-story.ts';
import { newId } from '../annotation/record/new-annotation.ts';
import type { Result } from '../result.ts';
import type { Recorder } from './recorder.ts';
import { write } from './transact.ts';
import type { WriteTransaction } from './transaction.ts';

/** A story as the reader wants it; one without an id is new. */
export type StoryDraft = Omit<ReaderStory, 'id'> & { readonly id?: string };

/**
 * Keeps what the reader says of a story. Its articles leave every other story of the reader's, and none of them count
 * as parted from each other any more. One undo takes it back.
 */
export const keepStory = (draft: StoryDraft): Promise<Result<ReaderStory>> =>
  write('arrange', async (transaction, recorder) => {
    const story: ReaderStory = { ...draft, id: draft.id ?? newId() };
    const members = new Set(story.articles);
    const all = await transaction.objectStore('stories').getAll();
    for (const other of all) if (other.id !== story.id) leave(other, members, recorder);
    for (const parted of await transaction.objectStore('parted').getAll()) {
      if (parted.pair.every((article) => members.has(article))) recorder.put('parted', parted, null);
    }
    recorder.put('stories', all.find(({ id }) => id === story.id) ?? null, story);
    return story;
  });

/** Says that the articles `out` are not about the event of those that `stay`. One undo takes it back. */
export const partArticles = (stay: readonly string[], out: readonly string[]): Promise<Result<null>> =>
  write('arrange', async (transaction, recorder) => {
    const leaving = new Set(out);
    for (const story of await transaction.objectStore('stories').getAll()) {
      if (story.articles.some((article) => stay.includes(article))) leave(story, leaving, recorder);
    }
    for (const pair of pairsBetween(stay, out)) await part(pair, transaction, recorder);
    return null;
  });

/** A story that none of its articles is left in goes too. */
function leave(story: ReaderStory, leaving: ReadonlySet<string>, recorder: Recorder): void {
  const articles = story.articles.filter((article) => !leaving.has(article));
  if (articles.length === story.articles.length) return;
  recorder.put('stories', story, articles.length === 0 ? null : { ...story, articles });
}

const pairsBetween = (stay: readonly string[], out: readonly string[]): (readonly [string, string])[] =>
  stay.flatMap((a) =>
    out.flatMap((b): (readonly [string, string])[] => (a === b ? [] : [a < b ? [a, b] : [b, a]])),
  );

async function part(
  [one, other]: readonly [string, string],
  transaction: WriteTransaction,
  recorder: Recorder,
): Promise<void> {
  const known = await transaction.objectStore('parted').get([one, other]);
  if (!known) recorder.put('parted', null, { pair: [one, other] });
}
