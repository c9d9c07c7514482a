import { READER_STANCES } from '../../annotation/annotation.ts';
import { CUE_STANCES, FORMS, SOURCE_TYPES } from '../../attribution/claim.ts';
import { type Days, parseDay } from './days.ts';
import { tokensOf } from './query-tokens.ts';

/** Fields that a reader may name in a search, as in `source:"who"`. */
export const QUERY_FIELDS = [
  'source',
  'outlet',
  'tag',
  'collection',
  'organisation',
  'author',
  'stance',
  'cue',
  'type',
  'form',
  'status',
  'code',
  'has',
  'in',
] as const;
export type QueryField = (typeof QUERY_FIELDS)[number];

export interface FieldFilter {
  readonly field: QueryField;
  /** Lower case. */
  readonly value: string;
  readonly excluded: boolean;
}

/** What a reader typed, taken apart. Every part narrows the result. */
export interface Query {
  /** Looked up with prefixes and typos allowed. */
  readonly words: readonly string[];
  /** Must stand somewhere exactly, case and white space apart. Lower case. */
  readonly phrases: readonly string[];
  /** Words and phrases that must not stand anywhere. Lower case. */
  readonly excluded: readonly string[];
  readonly filters: readonly FieldFilter[];
  /** On the day that the article was published, or first read. */
  readonly days: Days;
}

/** Other words that people try for a field. */
const ALIASES: Readonly<Record<string, QueryField>> = {
  from: 'source',
  who: 'source',
  site: 'outlet',
  tags: 'tag',
  label: 'tag',
  folder: 'collection',
  org: 'organisation',
  organization: 'organisation',
  by: 'author',
  is: 'in',
  kind: 'type',
  codes: 'code',
  coded: 'code',
};

/** Fields that name days. */
export const DAY_FIELDS = ['after', 'before', 'since', 'until', 'on', 'date'] as const;

/** What can be asked of whether a claim has it. */
export const HAD = ['note', 'tag', 'stance', 'status', 'figure', 'collection', 'code'] as const;

/** The values of fields that have no others. */
export const CLOSED_VALUES: Readonly<Partial<Record<QueryField, readonly string[]>>> = {
  stance: [...READER_STANCES, 'none'],
  cue: CUE_STANCES,
  type: SOURCE_TYPES,
  form: FORMS,
  has: HAD,
  in: ['library', 'bin'],
};

/** Never fails: what cannot be understood as a filter is looked for as words. */
export function parseQuery(text: string): Query {
  const words: string[] = [];
  const phrases: string[] = [];
  const excluded: string[] = [];
  const filters: FieldFilter[] = [];
  let days: Days = {};

  for (const token of tokensOf(text)) {
    const value = token.value.toLowerCase();
    // A field whose value is still to be typed.
    if (token.end === text.length && isBareField(value)) continue;
    const field = token.field === undefined ? undefined : fieldOf(token.field);
    const narrowed = token.field === undefined ? undefined : narrow(days, token.field.toLowerCase(), value);
    if (narrowed && !token.excluded) days = narrowed;
    else if (field && value !== '') filters.push({ field, value, excluded: token.excluded });
    else {
      const whole = token.field === undefined ? value : `${token.field.toLowerCase()}:${value}`;
      if (whole.trim() === '') continue;
      if (token.excluded) excluded.push(whole);
      else if (token.quoted) phrases.push(whole);
      else words.push(whole);
    }
  }
  return { words, phrases, excluded, filters, days };
}

function isBareField(value: string): boolean {
  const name = value.slice(0, -1);
  return value.endsWith(':') && (fieldOf(name) !== undefined || DAY_FIELDS.some((field) => field === name));
}

export function fieldOf(name: string): QueryField | undefined {
  const lower = name.toLowerCase();
  return (
    QUERY_FIELDS.find((field) => field === lower) ??
    (Object.hasOwn(ALIASES, lower) ? ALIASES[lower] : undefined)
  );
}

function narrow(days: Days, field: string, value: string): Days | undefined {
  const day = parseDay(value);
  if (!day) return undefined;
  if (field === 'after' || field === 'since') return { ...days, from: day.from };
  if (field === 'before' || field === 'until') return { ...days, to: field === 'until' ? day.to : day.from };
  if (field === 'on' || field === 'date') return { from: day.from, to: day.to };
  return undefined;
}
