import { fieldOfKey } from '../../../codebook/code-names.ts';
import { FACETS, type Facet, type FacetValue } from '../facets.ts';
import type { Chosen, FacetCounts } from '../search-request.ts';
import type { Column } from './column.ts';
import { type Columns, columnOf } from './columns.ts';
import { those } from './those.ts';

/** So many values of a facet are handed on. */
const MOST = 60;
/** Codes of all fields are one facet here. */
const MOST_CODES = 2000;

interface Narrowed {
  /** Those that the facets let through, in the order given. */
  readonly slots: Uint32Array;
  readonly facets: Readonly<Record<Facet, FacetCounts>>;
}

/** Narrows by the facets chosen, and counts what each value would show beside what the other facets ask for. */
export function narrowed(slots: Uint32Array, columns: Columns, chosen: Chosen): Narrowed {
  const narrowing = FACETS.flatMap((facet) =>
    chosenTogether(facet, chosen[facet]).map((some) => narrowingOf(facet, columnOf(columns, facet), some)),
  );
  const through = (others: readonly Narrowing[]): Uint32Array =>
    others.length === 0 ? slots : others.reduce((some, { lets }) => those(some, lets), slots);
  const left = through(narrowing);
  const of = (facet: Facet): FacetCounts => {
    const others = narrowing.filter((one) => one.facet !== facet);
    const column = columnOf(columns, facet);
    const beside = others.length === narrowing.length ? left : through(others);
    return mostFrequent(column, column.tally(beside), chosen[facet]);
  };
  /** Of each field that narrows, what its other values would show in place of the chosen ones. */
  const ofCodes = (): FacetCounts => {
    const column = columns.code;
    const counts = column.tally(left);
    for (const one of narrowing.filter(({ facet }) => facet === 'code')) {
      const field = fieldOfKey(one.chosen[0] ?? '');
      const besides = column.tally(through(narrowing.filter((other) => other !== one)));
      for (const [id, value] of column.values.entries())
        if (fieldOfKey(value) === field) counts[id] = besides[id] ?? 0;
    }
    return mostFrequent(column, counts, chosen.code, MOST_CODES);
  };
  return {
    slots: left,
    facets: {
      outlet: of('outlet'),
      source: of('source'),
      organisation: of('organisation'),
      tag: of('tag'),
      stance: of('stance'),
      type: of('type'),
      month: of('month'),
      collection: of('collection'),
      code: ofCodes(),
    },
  };
}

/** What is chosen of a facet, in the groups of which one value is enough: of codes, field by field. */
function chosenTogether(facet: Facet, chosen: readonly string[]): readonly (readonly string[])[] {
  if (chosen.length === 0) return [];
  if (facet !== 'code') return [chosen];
  const fields = [...new Set(chosen.map(fieldOfKey))];
  return fields.map((field) => chosen.filter((key) => fieldOfKey(key) === field));
}

interface Narrowing {
  readonly facet: Facet;
  readonly chosen: readonly string[];
  readonly lets: (slot: number) => boolean;
}

function narrowingOf(facet: Facet, column: Column, chosen: readonly string[]): Narrowing {
  const wanted = new Set(chosen);
  const passing = column.passing((value) => wanted.has(value));
  return { facet, chosen, lets: (slot) => column.hasOne(slot, passing) };
}

/** What is chosen stands first, and stays even where it would show nothing, so that it can be taken back. */
function mostFrequent(
  column: Column,
  counts: Uint32Array,
  chosen: readonly string[],
  most = MOST,
): FacetCounts {
  const seen = counts.filter((count) => count > 0).sort();
  const least = seen.at(-most) ?? 1;
  const frequent: FacetValue[] = [];
  const ofChosen = new Map(chosen.map((value) => [value, 0]));
  for (let id = 0; id < counts.length; id++) {
    const count = counts[id] ?? 0;
    if (count < least && chosen.length === 0) continue;
    const value = column.values[id] ?? '';
    if (ofChosen.has(value)) ofChosen.set(value, count);
    else if (count >= least) frequent.push({ value, count });
  }
  frequent.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  const values = [...[...ofChosen].map(([value, count]) => ({ value, count })), ...frequent.slice(0, most)];
  const listed = values.filter(({ count }) => count > 0).length;
  return { values, more: seen.length - listed };
}
