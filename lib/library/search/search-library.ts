import MiniSearch, { type SearchOptions } from 'minisearch';
import { matcherOf } from './matches.ts';
import { parseQuery } from './query.ts';
import { type LibraryRow, type SearchedField, textsOf } from './search-record.ts';

/** What weighs most when rows are ranked: the claim itself and who made it. */
const WEIGHTS: Readonly<Record<SearchedField, number>> = {
  content: 3,
  source: 3,
  tags: 2,
  note: 2,
  headline: 1.5,
  outlet: 1,
};

/** So many letters may be wrong in a word; short ones are taken as they are. */
const typosIn = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/** Shorter beginnings of words fit so many that they tell nothing. */
const SHORTEST_PREFIX = 3;

type Indexed = Readonly<Record<SearchedField | 'id', string>>;

/** The library made searchable, in memory. Rows are added and replaced as they change. */
export class LibrarySearch {
  readonly #rows = new Map<string, LibraryRow>();
  readonly #index = new MiniSearch<Indexed>({
    fields: Object.keys(WEIGHTS),
    processTerm: folded,
    searchOptions: { boost: WEIGHTS, prefix: (word) => word.length >= SHORTEST_PREFIX, combineWith: 'AND' },
  });

  constructor(rows: Iterable<LibraryRow> = []) {
    this.put(rows);
  }

  put(rows: Iterable<LibraryRow>): void {
    for (const row of rows) {
      const { id } = row.annotation;
      const texts = { id, ...textsOf(row) };
      if (this.#rows.has(id)) this.#index.replace(texts);
      else this.#index.add(texts);
      this.#rows.set(id, row);
    }
  }

  remove(ids: Iterable<string>): void {
    for (const id of ids) {
      if (this.#rows.delete(id)) this.#index.discard(id);
    }
  }

  /**
   * The rows that fit all of what was typed: the best first where words were, else the latest changed first. Typos
   * are let through where nothing is found otherwise.
   */
  find(text: string): readonly LibraryRow[] {
    const query = parseQuery(text);
    const fits = matcherOf(query);
    if (query.words.length === 0) return [...this.#rows.values()].filter(fits).sort(latestFirst);
    const words = query.words.join(' ');
    const asTyped = this.#look(words, {}, fits);
    return asTyped.length > 0 ? asTyped : this.#look(words, { fuzzy: typosIn }, fits);
  }

  #look(words: string, options: SearchOptions, fits: (row: LibraryRow) => boolean): readonly LibraryRow[] {
    return this.#index.search(words, options).flatMap(({ id }) => {
      const row = this.#rows.get(id);
      return row && fits(row) ? [row] : [];
    });
  }
}

const latestFirst = (a: LibraryRow, b: LibraryRow): number =>
  a.annotation.modified < b.annotation.modified ? 1 : -1;

/** "Świątek" is found by "swiatek". */
function folded(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
