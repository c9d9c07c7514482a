import { CLOSED_VALUES, fieldOf, type QueryField } from './query.ts';
import { FIELD_NAMES } from './query-hints.ts';
import { tokensOf } from './query-tokens.ts';

/** What could be typed in place of what stands before the caret. */
export interface Completion {
  /** The whole search with it. */
  readonly text: string;
  /** Where the caret is then, in UTF-16 code units. */
  readonly caret: number;
  /** What is added: `outlet:`, or `outlet:"Radio Vest"`. */
  readonly shown: string;
}

/** Shorter beginnings of a field's name are words as well. */
const SHORTEST = 2;

const MOST = 8;

/**
 * Fields by their beginnings, and values of fields by any part of them.
 *
 * @param caret In UTF-16 code units.
 * @param valuesOf Values in use, the most frequent first; none where a field's are not known.
 */
export function completionsOf(
  text: string,
  caret: number,
  valuesOf: (field: QueryField) => readonly string[],
): readonly Completion[] {
  // What is open at the caret goes up to it; what is left of a word behind the caret stays.
  const token = [...tokensOf(text.slice(0, caret))].at(-1);
  const isEmptyField = /(?:^|\s|-)([a-z]+):$/i.exec(text.slice(Math.max(0, caret - 24), caret));
  if (!token || (token.end < caret && !token.open)) return [];
  const sign = token.excluded ? '-' : '';
  const complete = (shown: string): Completion => ({
    text: text.slice(0, token.start) + sign + shown + text.slice(caret),
    caret: token.start + sign.length + shown.length,
    shown,
  });
  const name = isEmptyField?.[1] ?? token.field;
  if (name === undefined) {
    const typed = token.value.toLowerCase();
    if (token.quoted || typed.length < SHORTEST) return [];
    return FIELD_NAMES.filter((field) => field.startsWith(typed)).map((field) => complete(`${field}:`));
  }
  const field = fieldOf(name);
  if (!field) return [];
  const typed = isEmptyField ? '' : token.value.toLowerCase();
  const fitting = (CLOSED_VALUES[field] ?? valuesOf(field)).filter(
    (value) => value.toLowerCase().includes(typed) && (token.open || value.toLowerCase() !== typed),
  );
  const begins = (value: string): boolean => value.toLowerCase().startsWith(typed);
  return [...fitting.filter(begins), ...fitting.filter((value) => !begins(value))]
    .slice(0, MOST)
    .map((value) => complete(`${name}:${quoted(value)} `));
}

/** White space ends a value that is not quoted; no quotation mark can stand in one that is. */
const quoted = (value: string): string =>
  /[\s"“”„]/.test(value) ? `"${value.replace(/["“”„]/g, ' ').trim()}"` : value;
