import { FACETS, type Facet, type FacetValue } from '../facets.ts';
import type { Chosen, FacetCounts } from '../search-request.ts';
import type { Column } from './column.ts';
import { type Columns, columnOf } from './columns.ts';
import { those } from './those.ts';

/** So many values of a facet are handed on. */
const MOST = 60;

interface Narrowed {
  /** Those that the facets let through, in the order given. */
  readonly slots: Uint32Array;
  readonly facets: Readonly<Record<Facet, FacetCounts>>;
}

/** Narrows by the facets chosen, and counts what each value would show beside what the other facets ask for. */
export function narrowed(slots: Uint32Array, columns: Columns, chosen: Chosen): Narrowed {
  const narrowing = FACETS.filter((facet) => chosen[facet].length > 0).map((facet) =>
    narrowingOf(facet, columnOf(columns, facet), chosen[facet]),
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
    },
  };
}

interface Narrowing {
  readonly facet: Facet;
  readonly lets: (slot: number) => boolean;
}

function narrowingOf(facet: Facet, column: Column, chosen: readonly string[]): Narrowing {
  const wanted = new Set(chosen);
  const passing = column.passing((value) => wanted.has(value));
  return { facet, lets: (slot) => column.hasOne(slot, passing) };
}

/** What is chosen stands first, and stays even where it would show nothing, so that it can be taken back. */
function mostFrequent(column: Column, counts: Uint32Array, chosen: readonly string[]): FacetCounts {
  const seen = counts.filter((count) => count > 0).sort();
  const least = seen.at(-MOST) ?? 1;
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
  const values = [...[...ofChosen].map(([value, count]) => ({ value, count })), ...frequent.slice(0, MOST)];
  const listed = values.filter(({ count }) => count > 0).length;
  return { values, more: seen.length - listed };
}
