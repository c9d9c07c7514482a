import { v5 } from 'uuid';
import type { ArticleVersion } from '../annotation/article-version.ts';
import type { Collection } from '../annotation/collection.ts';
import type { PartedArticles, ReaderStory } from '../annotation/reader-story.ts';
import { canonicalJson, sameRecord } from '../annotation/record/canonical-json.ts';
import type { Rejection } from '../annotation/rejection.ts';
import type { SavedSearch } from '../annotation/saved-search.ts';
import type { StoredCorrection } from '../annotation/stored-correction.ts';
import { TAG_COLOURS, type TagStyle } from '../annotation/tag-style.ts';
import type { Codebook } from '../codebook/codebook.ts';

/**
 * What becomes of different versions of one record. It comes to the same in whatever order and however often they
 * are met, so that libraries merged with each other end up equal.
 */
export interface Join<T> {
  /** Records with equal keys are versions of one. */
  readonly keyOf: (record: T) => string;
  /** Of two that differ. More than one where both stay; then they have different keys. */
  readonly join: (a: T, b: T) => readonly T[];
}

export const COLLECTIONS: Join<Collection> = {
  keyOf: ({ id }) => id,
  join: (a, b) => [last(a, b, ({ modified }) => modified)],
};

/** The newer edition stands; it retires what it leaves out, so that codes given by an older one still have their words. */
export const CODEBOOKS: Join<Codebook> = {
  keyOf: ({ id }) => id,
  join: (a, b) => [
    a.edition === b.edition ? last(a, b, ({ modified }) => modified) : a.edition > b.edition ? a : b,
  ],
};

export const CORRECTIONS: Join<StoredCorrection> = {
  keyOf: ({ key }) => key,
  join: (a, b) => [last(a, b, ({ when }) => when)],
};

export const REJECTIONS: Join<Rejection> = {
  keyOf: ({ page, claim }) => JSON.stringify([page, claim]),
  join: (a, b) => [last(a, b, ({ when }) => when)],
};

/** Stories tell no time: what either reader put together stays together, under both names where they differ. */
export const STORIES: Join<ReaderStory> = {
  keyOf: ({ id }) => id,
  join: (a, b) => {
    const name = joinedName(a.name, b.name);
    const { isPinned: _pinned, isClosed: _closed, ...rest } = last(a, b, () => '');
    return [
      {
        ...rest,
        articles: [...new Set([...a.articles, ...b.articles])].sort(),
        ...(name !== undefined && { name }),
        ...((a.isPinned || b.isPinned) && { isPinned: true }),
        ...((a.isClosed || b.isClosed) && { isClosed: true }),
      },
    ];
  },
};

export const PARTED: Join<PartedArticles> = {
  keyOf: ({ pair }) => JSON.stringify(pair),
  join: (a, b) => [last(a, b, () => '')],
};

/** A search that was changed on one side only cannot be told from one changed on both: both are kept. */
export const SAVED_SEARCHES: Join<SavedSearch> = {
  keyOf: ({ id }) => id,
  join: (a, b) => {
    const stands = last(a, b, ({ created }) => created);
    const other = stands === a ? b : a;
    return [stands, { ...other, id: `urn:uuid:${v5(canonicalJson(other), v5.URL)}` }];
  },
};

export const TAG_STYLES: Join<TagStyle> = {
  keyOf: ({ tag }) => tag,
  join: (a, b) => [last(a, b, ({ colour }) => String(TAG_COLOURS.indexOf(colour)))],
};

/** What was read first is what tells since when the article read so. */
export const VERSIONS: Join<ArticleVersion> = {
  keyOf: ({ article, fingerprint }) => JSON.stringify([article, fingerprint]),
  join: (a, b) => {
    const [read = a.read] = [a.read, b.read].sort();
    const [text] = [a.text, b.text].filter((one) => one !== undefined).sort();
    const both = { read, ...(text !== undefined && { text }) };
    return [last({ ...a, ...both }, { ...b, ...both }, () => '')];
  },
};

/** All records, with those of one key joined. A record that needed no joining stays the very same object. */
export function joinAll<T>({ keyOf, join }: Join<T>, records: readonly T[]): readonly T[] {
  const byKey = new Map<string, T>();
  const waiting = [...records];
  for (let at = 0; at < waiting.length; at++) {
    const record = waiting[at];
    if (record === undefined) continue;
    const key = keyOf(record);
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, record);
    else if (!sameRecord(known, record)) {
      const [stands, ...apart] = join(known, record);
      if (stands !== undefined) byKey.set(key, sameRecord(stands, known) ? known : stands);
      waiting.push(...apart);
    }
  }
  return [...byKey.values()];
}

/** The later one; of two of the same time, the one whose text sorts last. */
function last<T>(a: T, b: T, timeOf: (record: T) => string): T {
  if (timeOf(a) !== timeOf(b)) return timeOf(a) > timeOf(b) ? a : b;
  return canonicalJson(a) > canonicalJson(b) ? a : b;
}

const BETWEEN_NAMES = ' · ';

function joinedName(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined || a === b) return a ?? b;
  const names = [a, b].flatMap((name) => name.split(BETWEEN_NAMES));
  return [...new Set(names)].sort().join(BETWEEN_NAMES);
}
