import { parseQuery, type QueryField } from '../query.ts';
import { dayOf, type LibraryRow, textsOf } from '../search-record.ts';
import type { SearchAnswer, SearchRequest, Sort } from '../search-request.ts';
import { byScore } from './by-score.ts';
import { orderOf } from './claim-order.ts';
import { Column, type PackedColumn } from './column.ts';
import { type ColumnName, type Columns, eachColumn, pushRow } from './columns.ts';
import { numbers, wholeNumbers } from './growing.ts';
import { dayNumber, matcherOf } from './matcher.ts';
import { narrowed } from './narrow.ts';
import { termsOf, typosIn } from './terms.ts';
import { TextIndex } from './text-index.ts';
import { those } from './those.ts';

/** The index as it is put on disk. */
export interface PackedIndex {
  readonly ids: readonly string[];
  readonly created: Float64Array<ArrayBuffer>;
  readonly modified: Float64Array<ArrayBuffer>;
  readonly days: Uint32Array<ArrayBuffer>;
  readonly states: Uint32Array<ArrayBuffer>;
  readonly text: PackedColumn;
  readonly columns: Readonly<Record<ColumnName, PackedColumn>>;
}

/** What a claim's place in the index holds. A claim that changes gets a new place, and the old one is dead. */
const KEPT = 0;
const BINNED = 1;
const DEAD = 2;

interface Found {
  readonly slots: Uint32Array;
  readonly facets: SearchAnswer['facets'];
}

/** A library of any size made searchable: words, fields and facets of every claim, as lists of numbers. */
export class ClaimIndex {
  readonly #ids: string[];
  readonly #slots: Map<string, number>;
  readonly #created;
  readonly #modified;
  readonly #days;
  readonly #states;
  readonly #text: TextIndex;
  readonly #columns: Columns;
  readonly #orders = new Map<Sort, Uint32Array>();
  #collections: ReadonlyMap<string, string> = new Map();
  #codes: ReadonlyMap<string, readonly string[]> = new Map();
  /** The last search, since its next page is mostly what is asked for next. */
  #last: { readonly key: string; readonly found: Found } | undefined;

  constructor(packed?: PackedIndex) {
    this.#ids = [...(packed?.ids ?? [])];
    this.#created = numbers(packed?.created);
    this.#modified = numbers(packed?.modified);
    this.#days = wholeNumbers(packed?.days);
    this.#states = wholeNumbers(packed?.states);
    this.#text = new TextIndex(packed?.text);
    this.#columns = eachColumn((name) => new Column(packed?.columns[name]));
    this.#slots = new Map();
    for (const [slot, id] of this.#ids.entries()) if (this.#stateAt(slot) !== DEAD) this.#slots.set(id, slot);
  }

  /** How many claims there are, the bin included. */
  get size(): number {
    return this.#slots.size;
  }

  /** Whether so much of it is dead that it had better be made anew. */
  get isWorn(): boolean {
    return this.#ids.length > 1000 && this.#slots.size < this.#ids.length / 2;
  }

  put(rows: Iterable<LibraryRow>): void {
    for (const row of rows) {
      const { id, created, modified, binned } = row.annotation;
      this.remove([id]);
      this.#slots.set(id, this.#ids.push(id) - 1);
      this.#created.push(Date.parse(created) || 0);
      this.#modified.push(Date.parse(modified) || 0);
      this.#days.push(dayNumber(dayOf(row)));
      this.#states.push(binned === undefined ? KEPT : BINNED);
      this.#text.push(Object.values(textsOf(row)));
      pushRow(this.#columns, row);
    }
    this.#forget();
  }

  remove(ids: Iterable<string>): void {
    for (const id of ids) {
      const slot = this.#slots.get(id);
      if (slot === undefined) continue;
      this.#states.cells[slot] = DEAD;
      this.#slots.delete(id);
    }
    this.#forget();
  }

  /** Tells what collections are called, by their ids: searches name them so, claims do not. */
  nameCollections(names: ReadonlyMap<string, string>): void {
    this.#collections = names;
    this.#last = undefined;
  }

  /** Tells what codes are called, by their keys. */
  nameCodes(names: ReadonlyMap<string, readonly string[]>): void {
    this.#codes = names;
    this.#last = undefined;
  }

  find(request: SearchRequest, from: number, count: number): SearchAnswer {
    const { slots, facets } = this.#look(request);
    return { total: slots.length, ids: this.#idsOf(slots.subarray(from, from + count)), facets };
  }

  findAll = (request: SearchRequest): readonly string[] => this.#idsOf(this.#look(request).slots);

  /** Makes ready what the first search by words would have to wait for. */
  prepare(): void {
    this.#text.prepare();
  }

  pack(): PackedIndex {
    return {
      ids: this.#ids,
      created: this.#created.packed(),
      modified: this.#modified.packed(),
      days: this.#days.packed(),
      states: this.#states.packed(),
      text: this.#text.packed(),
      columns: eachColumn((name) => this.#columns[name].packed()),
    };
  }

  #look(request: SearchRequest): Found {
    const key = JSON.stringify(request);
    if (this.#last?.key === key) return this.#last.found;
    const asTyped = this.#search(request, false);
    const found = asTyped.slots.length > 0 || !mayBeTypo(request) ? asTyped : this.#search(request, true);
    this.#last = { key, found };
    return found;
  }

  /** Typos are let through where nothing is found otherwise. */
  #search({ query: typed, chosen, sort, reversed }: SearchRequest, withTypos: boolean): Found {
    const query = parseQuery(typed);
    const single = query.words.filter((word) => termsOf(word).length === 1).flatMap(termsOf);
    const joined = query.words.filter((word) => termsOf(word).length > 1);
    const matches = matcherOf({ ...query, phrases: [...query.phrases, ...joined] }, this.#searched);
    const scores = single.length > 0 ? this.#text.scores(single, withTypos) : undefined;
    const all = this.#order(sort);
    const withWords = scores ? those(all, (slot) => (scores[slot] ?? 0) > 0) : all;
    const fitting = those(withWords, (slot) => this.#stateAt(slot) !== DEAD && matches(slot));
    const found = narrowed(fitting, this.#columns, chosen);
    const slots = sort === 'best' && scores ? byScore(found.slots, scores) : found.slots;
    return { slots: reversed ? slots.toReversed() : slots, facets: found.facets };
  }

  #order(sort: Sort): Uint32Array {
    const known = this.#orders.get(sort);
    if (known) return known;
    const order = orderOf(sort, {
      length: this.#ids.length,
      columns: this.#columns,
      createdAt: (slot) => this.#created.cells[slot] ?? 0,
      modifiedAt: (slot) => this.#modified.cells[slot] ?? 0,
      dayAt: (slot) => this.#days.cells[slot] ?? 0,
      idAt: (slot) => this.#ids[slot] ?? '',
    });
    this.#orders.set(sort, order);
    return order;
  }

  get #searched() {
    return {
      columns: this.#columns,
      text: this.#text,
      dayAt: (slot: number) => this.#days.cells[slot] ?? 0,
      isBinnedAt: (slot: number) => this.#stateAt(slot) === BINNED,
      namesOf: this.#namesOf,
    };
  }

  #namesOf = (field: QueryField, value: string): readonly string[] => {
    if (field === 'collection') return [this.#collections.get(value) ?? ''];
    return field === 'code' ? (this.#codes.get(value) ?? []) : [value];
  };

  #forget(): void {
    this.#orders.clear();
    this.#last = undefined;
  }

  #stateAt = (slot: number): number => this.#states.cells[slot] ?? DEAD;
  #idsOf = (slots: Uint32Array): readonly string[] => Array.from(slots, (slot) => this.#ids[slot] ?? '');
}

const mayBeTypo = ({ query }: SearchRequest): boolean =>
  parseQuery(query).words.some((word) => termsOf(word).some((term) => typosIn(term) > 0));
