import fc from 'fast-check';
import type { ArticleVersion } from '../../lib/annotation/article-version.ts';
import type { Collection } from '../../lib/annotation/collection.ts';
import type { CorrectedClaim } from '../../lib/annotation/correction/page-correction.ts';
import type { Arranged, LibraryContents } from '../../lib/annotation/library-contents.ts';
import type { PartedArticles, ReaderStory } from '../../lib/annotation/reader-story.ts';
import type { Rejection } from '../../lib/annotation/rejection.ts';
import type { SavedSearch } from '../../lib/annotation/saved-search.ts';
import type { StoredCorrection } from '../../lib/annotation/stored-correction.ts';
import { TAG_COLOURS, type TagStyle } from '../../lib/annotation/tag-style.ts';
import { ACTS, SOURCE_TYPES } from '../../lib/attribution/claim.ts';
import type { Code } from '../../lib/codebook/code.ts';
import {
  type Codebook,
  type CodebookField,
  type CodebookValue,
  FIELD_KINDS,
  FIELD_SUBJECTS,
} from '../../lib/codebook/codebook.ts';
import { ORGANISATION_KINDS } from '../../lib/organisations/organisation.ts';
import { anyText, contents, record, time, uuid, wording } from './arbitraries.ts';

/** Few ids and times, so that records of two libraries meet. */
const fewIds = fc.integer({ min: 0, max: 3 }).map((n) => `urn:uuid:00000000-0000-7000-8000-00000000000${n}`);
const fewTimes = fc.constantFrom('2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z');

const wordings = (minLength: number) => fc.array(wording, { minLength, maxLength: 2 });

const correctedClaim = record<CorrectedClaim>(
  {
    act: fc.constantFrom(...ACTS),
    source: wordings(0),
    cue: wordings(0),
    content: wordings(1),
    sourceType: fc.constantFrom(...SOURCE_TYPES),
  },
  ['sourceType'],
);

type Correction = StoredCorrection['correction'];
type Of<C extends Correction['correction']> = Extract<Correction, { correction: C }>;
const person = fc.constant('person' as const);

const correction: fc.Arbitrary<Correction> = fc.oneof(
  fc.record({
    correction: fc.constant('kind' as const),
    name: anyText,
    kind: fc.constantFrom(...ORGANISATION_KINDS),
  }),
  record<Of<'same'>>({ correction: fc.constant('same'), name: anyText, of: person, into: anyText }, ['of']),
  record<Of<'name'>>({ correction: fc.constant('name'), name: anyText, of: person, into: anyText }, ['of']),
  record<Of<'rejected'>>({ correction: fc.constant('rejected'), name: anyText, of: person }, ['of']),
  fc.record({ correction: fc.constant('person' as const), name: anyText }),
  fc.record({
    correction: fc.constant('organisation' as const),
    name: anyText,
    kind: fc.constantFrom(...ORGANISATION_KINDS),
  }),
  fc.record({
    correction: fc.constant('position' as const),
    name: anyText,
    role: anyText,
    affiliation: anyText,
  }),
  fc.record({
    correction: fc.constant('claim' as const),
    page: anyText,
    replaced: fc.array(wordings(1), { maxLength: 2 }),
    by: fc.array(correctedClaim, { minLength: 1, maxLength: 2 }),
  }),
  fc.record({ correction: fc.constant('speaker' as const), page: anyText, name: anyText, into: anyText }),
  fc.record({
    correction: fc.constant('match' as const),
    pair: fc.constant([
      'urn:uuid:0198c2d4-0000-7000-8000-000000000001',
      'urn:uuid:0198c2d4-0000-7000-8000-000000000002',
    ] as const),
    same: fc.boolean(),
  }),
);

const retired = fc.constant<true>(true);

const value = record<CodebookValue>(
  {
    id: uuid,
    label: anyText,
    definition: anyText,
    example: anyText,
    shortcut: fc.constantFrom('a', '1'),
    retired,
  },
  ['shortcut', 'retired'],
);

const field = record<CodebookField>(
  {
    id: uuid,
    label: anyText,
    definition: anyText,
    kind: fc.constantFrom(...FIELD_KINDS),
    about: fc.constantFrom(...FIELD_SUBJECTS),
    required: fc.boolean(),
    values: fc.array(value, { maxLength: 3 }),
    retired,
  },
  ['retired'],
);

type Records = { readonly [K in keyof Arranged]: fc.Arbitrary<Arranged[K][number]> };
type KeyOf = { readonly [K in keyof Arranged]: (record: Arranged[K][number]) => unknown };

const records = (
  id: fc.Arbitrary<string>,
  articles: readonly string[],
  when: fc.Arbitrary<string>,
): Records => {
  const article = fc.constantFrom(...articles);
  return {
    collections: record<Collection>({ id, name: anyText, created: when, modified: when }),
    codebooks: record<Codebook>({
      id,
      title: anyText,
      description: anyText,
      edition: fc.integer({ min: 1, max: 3 }),
      fields: fc.array(field, { maxLength: 3 }),
      created: when,
      modified: when,
    }),
    stories: record<ReaderStory>(
      {
        id,
        articles: fc.uniqueArray(article, { minLength: 1 }),
        name: anyText,
        isPinned: fc.boolean(),
        isClosed: fc.boolean(),
      },
      ['name', 'isPinned', 'isClosed'],
    ),
    parted: fc
      .tuple(article, article)
      .filter(([one, other]) => one !== other)
      .map(([one, other]): PartedArticles => ({ pair: one < other ? [one, other] : [other, one] })),
    corrections: record<StoredCorrection>({ key: id, correction, when }),
    rejections: record<Rejection>(
      {
        page: fc.constantFrom('https://a.example/', 'https://b.example/'),
        claim: fc.constantFrom('1-9', '20-40+50-60'),
        content: fc.array(wording, { minLength: 1, maxLength: 2 }),
        replacedBy: fc.array(uuid, { maxLength: 2 }),
        when,
      },
      ['replacedBy'],
    ),
    savedSearches: record<SavedSearch>({ id, name: anyText, state: anyText, created: when }),
    tagStyles: record<TagStyle>({ tag: anyText, colour: fc.constantFrom(...TAG_COLOURS) }),
    versions: record<ArticleVersion>(
      {
        article,
        fingerprint: fc.constantFrom('00aa', '00bb'),
        read: when,
        headline: anyText,
        modified: when,
        length: fc.nat(9000),
        text: anyText,
      },
      ['modified', 'text'],
    ),
  };
};

const KEYS: KeyOf = {
  collections: ({ id }) => id,
  codebooks: ({ id }) => id,
  stories: ({ id }) => id,
  parted: ({ pair }) => pair,
  corrections: ({ key }) => key,
  rejections: ({ page, claim }) => [page, claim],
  savedSearches: ({ id }) => id,
  tagStyles: ({ tag }) => tag,
  versions: ({ article, fingerprint }) => [article, fingerprint],
};

/** No list is empty, since a bundle does not tell an empty one from none. */
const arrangedOf = (kinds: Records): fc.Arbitrary<Arranged> => {
  const list = <K extends keyof Arranged>(kind: K) =>
    fc.uniqueArray(kinds[kind], {
      minLength: 1,
      maxLength: 3,
      selector: (one) => JSON.stringify(KEYS[kind](one)),
    });
  return fc.record({
    collections: list('collections'),
    codebooks: list('codebooks'),
    stories: list('stories'),
    parted: list('parted'),
    corrections: list('corrections'),
    rejections: list('rejections'),
    savedSearches: list('savedSearches'),
    tagStyles: list('tagStyles'),
    versions: list('versions'),
  });
};

/** What readers arrange around articles that two libraries may both have. */
export const arranged: fc.Arbitrary<Arranged> = arrangedOf(
  records(
    fewIds,
    [1, 2, 3].map((n) => `urn:uuid:00000000-0000-7000-8000-0000000000a${n}`),
    fewTimes,
  ),
);

/** An answer to every field of a codebook. */
const codesBy = ({ id, edition, fields }: Codebook): readonly Code[] =>
  fields.map((field) => ({ codebook: id, edition, field: field.id, value: answerTo(field) }));

function answerTo({ kind, values }: CodebookField): Code['value'] {
  if (kind === 'number') return 7;
  return kind === 'text' || values.length === 0 ? 'words; of a reader' : values.map(({ id }) => id);
}

/** A library with everything that it can hold. */
export const wholeContents: fc.Arbitrary<LibraryContents> = contents
  .filter(({ articles }) => articles.length > 1)
  .chain((library) =>
    arrangedOf(
      records(
        uuid,
        library.articles.map(({ id }) => id),
        time,
      ),
    ).map((around) => ({
      ...library,
      annotations: library.annotations.map((annotation, at) =>
        at === 0 ? { ...annotation, codes: around.codebooks.flatMap(codesBy) } : annotation,
      ),
      ...around,
    })),
  );
