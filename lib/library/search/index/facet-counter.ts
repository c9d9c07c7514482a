import { FACETS, type Facet, type FacetValue } from '../facets.ts';
import type { Chosen, FacetCounts } from '../search-request.ts';
import type { Column } from './column.ts';
import { type Columns, columnOf } from './columns.ts';

/** So many values of a facet are handed on. */
const MOST = 60;

/** Narrows by the facets chosen, and counts what each value would show beside what the other facets ask for. */
export class FacetCounter {
  readonly #facets: readonly FacetTally[];

  constructor(columns: Columns, chosen: Chosen) {
    this.#facets = FACETS.map((facet) => new FacetTally(facet, columnOf(columns, facet), chosen[facet]));
  }

  /** Counts a claim that the rest of the search finds; answers whether the facets let it through. */
  take(slot: number): boolean {
    let refusing: FacetTally | undefined;
    for (const facet of this.#facets) {
      if (facet.lets(slot)) continue;
      if (refusing) return false;
      refusing = facet;
    }
    if (refusing) refusing.count(slot);
    else for (const facet of this.#facets) facet.count(slot);
    return refusing === undefined;
  }

  counts(): Readonly<Record<Facet, FacetCounts>> {
    const of = (facet: Facet): FacetCounts =>
      this.#facets.find((tally) => tally.facet === facet)?.counts() ?? { values: [], more: 0 };
    return {
      outlet: of('outlet'),
      source: of('source'),
      organisation: of('organisation'),
      tag: of('tag'),
      stance: of('stance'),
      type: of('type'),
      month: of('month'),
      collection: of('collection'),
    };
  }
}

class FacetTally {
  readonly facet: Facet;
  readonly #column: Column;
  readonly #chosen: readonly string[];
  readonly #passing: Uint8Array | undefined;
  readonly #counts: Uint32Array;

  constructor(facet: Facet, column: Column, chosen: readonly string[]) {
    this.facet = facet;
    this.#column = column;
    this.#chosen = chosen;
    const wanted = new Set(chosen);
    this.#passing = chosen.length > 0 ? column.passing((value) => wanted.has(value)) : undefined;
    this.#counts = new Uint32Array(column.values.length);
  }

  lets = (slot: number): boolean => this.#passing === undefined || this.#column.hasOne(slot, this.#passing);

  count(slot: number): void {
    const { cells } = this.#column.cells;
    for (let at = this.#column.start(slot), end = this.#column.end(slot); at < end; at++) {
      const id = cells[at] ?? 0;
      this.#counts[id] = (this.#counts[id] ?? 0) + 1;
    }
  }

  /** What is chosen stands first, and stays even where it would show nothing, so that it can be taken back. */
  counts(): FacetCounts {
    const seen = this.#counts.filter((count) => count > 0).sort();
    const least = seen.at(-MOST) ?? 1;
    const frequent: FacetValue[] = [];
    const chosen = new Map(this.#chosen.map((value) => [value, 0]));
    for (const [id, count] of this.#counts.entries()) {
      const value = this.#column.values[id] ?? '';
      if (chosen.has(value)) chosen.set(value, count);
      else if (count >= least) frequent.push({ value, count });
    }
    frequent.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
    const values = [...[...chosen].map(([value, count]) => ({ value, count })), ...frequent.slice(0, MOST)];
    const listed = values.filter(({ count }) => count > 0).length;
    return { values, more: seen.length - listed };
  }
}
