import fc from 'fast-check';
import {
  ANNOTATION_ORIGINS,
  type Annotation,
  READER_STANCES,
  type SavedClaim,
  type SavedMention,
  type Wording,
} from '../../lib/annotation/annotation.ts';
import type { LibraryContents } from '../../lib/annotation/library-contents.ts';
import type { CitedOrganisation, SavedArticle, Sourcing } from '../../lib/annotation/saved-article.ts';
import { PAGE_KINDS } from '../../lib/article/article.ts';
import { ACTS, BOUNDS, CUE_STANCES, type Figure, FORMS, SOURCE_TYPES } from '../../lib/attribution/claim.ts';
import type { Code } from '../../lib/codebook/code.ts';
import { ORGANISATION_KINDS, ORGANISATION_ROLES } from '../../lib/organisations/organisation.ts';

type Arbitraries<T> = { readonly [K in keyof T]-?: fc.Arbitrary<Exclude<T[K], undefined>> };
type OptionalKey<T> = { [K in keyof T]-?: Record<never, never> extends Pick<T, K> ? K : never }[keyof T];

/** A record of `T`; each of the `optional` fields is sometimes absent. A field forgotten does not compile. */
export const record = <T>(
  fields: Arbitraries<T>,
  optional: readonly OptionalKey<T>[] = [],
): fc.Arbitrary<T> =>
  fc.record(fields).chain((whole) =>
    fc.subarray([...optional]).map((absent) => {
      const kept: T = { ...whole };
      for (const field of absent) delete kept[field];
      return kept;
    }),
  );

/** Text as it is hard: quotes, line breaks, markup, formulas, right-to-left, emoji, separators of every format. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom(
    '',
    'said "no", then\nleft',
    '=1+1',
    "'=quoted",
    '-2',
    '@home',
    '<b>&amp;</b>',
    '---\ntitle: x',
    'naïve — “so”; a, b',
    'قال المتحدث',
    '\ufeffmark',
    'a\r\nb\tc',
    '{curly} \\backslash$ %_#',
    ']]>--><script>',
  ),
);

export const uuid = fc.uuid({ version: 7 }).map((id) => `urn:uuid:${id}`);
export const time = fc
  .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2090-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());
const span = fc
  .tuple(fc.nat(100_000), fc.nat(500))
  .map(([start, length]) => ({ start, end: start + length }));
const jsonNumber = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);

export const wording: fc.Arbitrary<Wording> = fc
  .tuple(anyText, anyText, anyText, fc.nat(100_000))
  .map(([text, prefix, suffix, start]) => ({
    text,
    anchor: {
      quote: { type: 'TextQuoteSelector', exact: text, prefix, suffix },
      position: { type: 'TextPositionSelector', start, end: start + text.length },
    },
  }));
const mention: fc.Arbitrary<SavedMention> = fc
  .tuple(wording, fc.option(anyText, { nil: undefined }))
  .map(([piece, name]) => ({ ...piece, ...(name !== undefined && { name }) }));

const figure: fc.Arbitrary<Figure> = fc
  .tuple(
    span,
    record<Omit<Figure, 'start' | 'end'>>(
      { value: jsonNumber, bound: fc.constantFrom(...BOUNDS), unit: anyText, of: anyText },
      ['bound', 'unit', 'of'],
    ),
  )
  .map(([place, rest]) => ({ ...rest, ...place }));

const claim = record<SavedClaim>({
  act: fc.constantFrom(...ACTS),
  source: fc.option(mention),
  cue: fc.option(mention),
  content: fc.array(wording, { minLength: 1, maxLength: 3 }),
  form: fc.constantFrom(...FORMS),
  sourceType: fc.constantFrom(...SOURCE_TYPES),
  stance: fc.constantFrom(...CUE_STANCES),
  chain: fc.array(anyText, { maxLength: 2 }),
  figures: fc.array(figure, { maxLength: 2 }),
  sentence: anyText,
  confidence: fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0),
});

const counts = <const K extends string>(names: readonly K[]): fc.Arbitrary<Record<K, number>> =>
  fc.array(fc.nat(99), { minLength: names.length, maxLength: names.length }).map((values) => {
    const entries: Partial<Record<K, number>> = {};
    names.forEach((name, index) => {
      entries[name] = values[index] ?? 0;
    });
    return complete(entries, names);
  });

function complete<K extends string>(entries: Partial<Record<K, number>>, names: readonly K[]) {
  const isWhole = (value: Partial<Record<K, number>>): value is Record<K, number> =>
    names.every((name) => value[name] !== undefined);
  if (!isWhole(entries)) throw new Error('A count is missing');
  return entries;
}

const organisation = record<CitedOrganisation>(
  {
    name: anyText,
    acronym: anyText,
    kind: fc.constantFrom(...ORGANISATION_KINDS),
    roles: fc.uniqueArray(fc.constantFrom(...ORGANISATION_ROLES)),
    mentions: fc.nat(50),
    metonym: fc.boolean(),
    wikidata: fc.nat().map((id) => `Q${id}`),
  },
  ['acronym', 'metonym', 'wikidata'],
);

const unknown = fc
  .dictionary(
    anyText.filter((key) => key !== '__proto__'),
    fc.oneof(anyText, fc.boolean()),
    { maxKeys: 2 },
  )
  .map((fields) => ({ ...fields }));

export const article: fc.Arbitrary<SavedArticle> = record<SavedArticle>(
  {
    id: uuid,
    url: fc.webUrl(),
    canonicalUrl: fc.webUrl({ withQueryParameters: true }),
    kind: fc.constantFrom(...PAGE_KINDS),
    headline: anyText,
    outlet: anyText,
    authors: fc.array(anyText, { maxLength: 2 }),
    published: time,
    modified: time,
    language: fc.constantFrom('en', 'en-GB', 'de'),
    firstRead: time,
    lastRead: time,
    organisations: fc.array(organisation, { maxLength: 2 }),
    sourcing: record<Sourcing>({
      claims: fc.nat(99),
      bySourceType: counts(SOURCE_TYPES),
      byForm: counts(FORMS),
      byStance: counts(CUE_STANCES),
    }),
    unknown,
  },
  ['published', 'modified', 'language', 'unknown'],
);

const code: fc.Arbitrary<Code> = record<Code>(
  {
    codebook: uuid,
    edition: fc.nat(9),
    field: uuid,
    value: fc.oneof(fc.array(uuid, { minLength: 1, maxLength: 2 }), anyText, jsonNumber),
    coder: fc.record({ id: uuid, name: anyText }),
  },
  ['coder'],
);

const annotation = record<Omit<Annotation, 'article'>>(
  {
    id: uuid,
    claim,
    tags: fc.array(anyText, { maxLength: 3 }),
    note: anyText,
    stance: fc.option(fc.constantFrom(...READER_STANCES)),
    origin: fc.constantFrom(...ANNOTATION_ORIGINS),
    status: anyText,
    collections: fc.array(uuid, { maxLength: 2 }),
    codes: fc.array(code, { maxLength: 2 }),
    adjudicated: fc.array(code, { maxLength: 2 }),
    created: time,
    modified: time,
    earlier: fc.array(time, { maxLength: 2 }),
    binned: time,
    unknown,
  },
  ['status', 'collections', 'codes', 'adjudicated', 'earlier', 'binned', 'unknown'],
);

/** A library whose annotations stand in its articles. */
export const contents: fc.Arbitrary<LibraryContents> = fc
  .uniqueArray(article, { minLength: 1, maxLength: 3, selector: ({ canonicalUrl }) => canonicalUrl })
  .filter((articles) => new Set(articles.map(({ id }) => id)).size === articles.length)
  .chain((articles) =>
    fc
      .uniqueArray(fc.tuple(annotation, fc.nat()), { maxLength: 4, selector: ([{ id }]) => id })
      .map((pairs) => ({
        articles,
        annotations: pairs.map(([rest, pick]) => ({
          ...rest,
          article: articles[pick % articles.length]?.id ?? '',
        })),
      })),
  );
