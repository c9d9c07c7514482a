import type { FieldFilter, Query, QueryField } from '../query.ts';
import type { Column } from './column.ts';
import { type Columns, FOUND_WHOLE, SEARCHED_COLUMNS } from './columns.ts';
import type { TextIndex } from './text-index.ts';

type Fits = (slot: number) => boolean;

interface Searched {
  readonly columns: Columns;
  readonly text: TextIndex;
  /** As whole numbers: 20260131. */
  readonly dayAt: (slot: number) => number;
  readonly isBinnedAt: Fits;
  /** What a value of a field is called; of collections and codes the search has their names. */
  readonly namesOf: (field: QueryField, value: string) => readonly string[];
}

/** "2026-01-31" as 20260131; 0 for what is no day. */
export const dayNumber = (day: string): number => Number(day.slice(0, 10).replaceAll('-', '')) || 0;

/** Everything of a query but its words, which the lists find. Whoever does not ask for the bin does not get it. */
export function matcherOf({ phrases, excluded, filters, days }: Query, searched: Searched): Fits {
  const { text, dayAt, isBinnedAt } = searched;
  const tests: Fits[] = filters.map((filter) => fieldTest(filter, searched));
  if (!filters.some(({ field }) => field === 'in')) tests.push((slot) => !isBinnedAt(slot));
  const from = days.from === undefined ? undefined : dayNumber(days.from);
  const to = days.to === undefined ? undefined : dayNumber(days.to);
  if (from !== undefined) tests.push((slot) => dayAt(slot) >= from);
  if (to !== undefined) tests.push((slot) => dayAt(slot) < to);
  for (const phrase of phrases) {
    const terms = text.phrase(phrase);
    tests.push(terms ? (slot) => text.hasPhrase(slot, terms) : () => false);
  }
  for (const phrase of excluded) {
    const terms = text.phrase(phrase);
    if (terms && terms.length > 0) tests.push((slot) => !text.hasPhrase(slot, terms));
  }
  const [only] = tests;
  return tests.length === 1 && only ? only : (slot) => tests.every((test) => test(slot));
}

function fieldTest(
  { field, value, excluded }: FieldFilter,
  { columns, isBinnedAt, namesOf }: Searched,
): Fits {
  if (field === 'in') return (slot) => (isBinnedAt(slot) === (value === 'bin')) !== excluded;
  const isWanted = (given: string) =>
    namesOf(field, given).some((name) => {
      const lower = name.toLowerCase();
      return FOUND_WHOLE.has(field) ? lower === value : lower.includes(value);
    });
  const passing = SEARCHED_COLUMNS[field].map((name): [Column, Uint8Array] => [
    columns[name],
    columns[name].passing(isWanted),
  ]);
  const meansNone = value === 'none' && (field === 'stance' || field === 'status');
  return (slot) => {
    const has = passing.some(
      ([column, wanted]) => column.hasOne(slot, wanted) || (meansNone && column.isEmptyAt(slot)),
    );
    return has !== excluded;
  };
}
