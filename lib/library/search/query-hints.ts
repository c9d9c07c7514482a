import { parseDay } from './days.ts';
import { isWithin } from './index/terms.ts';
import { CLOSED_VALUES, DAY_FIELDS, fieldOf, parseQuery, QUERY_FIELDS } from './query.ts';
import { type QueryToken, tokensOf } from './query-tokens.ts';

/** Something in a search that was most likely meant otherwise. The search is done all the same. */
export type QueryHint =
  /** There is no such field; it was looked for as a word. */
  | { readonly kind: 'unknown field'; readonly field: string; readonly meant?: string }
  | { readonly kind: 'no day'; readonly field: string; readonly value: string }
  /** The field has these values and no others. */
  | {
      readonly kind: 'unknown value';
      readonly field: string;
      readonly value: string;
      readonly values: readonly string[];
    }
  | { readonly kind: 'open quotation' }
  /** It begins after it ends. */
  | { readonly kind: 'no days left' };

/** What the search names fields by, aliases apart. */
export const FIELD_NAMES: readonly string[] = [...QUERY_FIELDS, ...DAY_FIELDS];

export function hintsOf(text: string): readonly QueryHint[] {
  const hints: QueryHint[] = [];
  for (const token of tokensOf(text)) {
    const hint = hintOf(token);
    if (hint) hints.push(hint);
    if (token.open) hints.push({ kind: 'open quotation' });
  }
  const { from, to } = parseQuery(text).days;
  if (from !== undefined && to !== undefined && from >= to) hints.push({ kind: 'no days left' });
  return hints;
}

function hintOf({ field, value }: QueryToken): QueryHint | undefined {
  // Addresses have colons too.
  if (field === undefined || value.startsWith('//')) return undefined;
  const name = field.toLowerCase();
  if (DAY_FIELDS.some((one) => one === name))
    return parseDay(value) ? undefined : { kind: 'no day', field: name, value };
  const known = fieldOf(name);
  if (!known) return unknownField(name);
  const values = CLOSED_VALUES[known];
  const isKnown = !values || values.includes(value.toLowerCase());
  return isKnown ? undefined : { kind: 'unknown value', field: name, value, values };
}

function unknownField(field: string): QueryHint | undefined {
  const meant = FIELD_NAMES.find(
    (name) => name.length > 2 && isWithin(field, name, field.length < 6 ? 1 : 2),
  );
  return { kind: 'unknown field', field, ...(meant !== undefined && { meant }) };
}
