import type { PackedColumn } from './column.ts';
import { type Growing, wholeNumbers } from './growing.ts';
import { isWithin, termsOf, typosIn } from './terms.ts';

/** What weighs most when claims are ranked: the claim itself and who made it. In the order of `textsOf`. */
const WEIGHTS = [3, 3, 2, 2, 1.5, 1];

/** A token is its term's number and, in the lowest three bits, the field that it stands in. */
const FIELDS = 8;

/** Shorter beginnings of words fit so many that they tell nothing. */
const SHORTEST_PREFIX = 3;

const EXACT = 1;
const BEGINNING = 0.4;
const TYPO = 0.3;

/** So many claims may have been added since before the lists are made anew; until then these are read through. */
const LONGEST_TAIL = 2000;

/** A term's number, and how well it fits what was typed. */
type Fitting = ReadonlyMap<number, number>;

/** The words of all claims in order, and for each word the claims that it stands in. */
export class TextIndex {
  readonly #terms: string[];
  readonly #ids: Map<string, number>;
  readonly #starts: Growing<Uint32Array<ArrayBuffer>>;
  readonly #tokens: Growing<Uint32Array<ArrayBuffer>>;
  /** Up to `#listed` claims and `#sorted.length` terms: made from the tokens, never kept on disk. */
  #listed = 0;
  #sorted = new Uint32Array(0);
  #listStarts = new Uint32Array(1);
  #lists = new Uint32Array(0);

  constructor(packed?: PackedColumn) {
    this.#terms = [...(packed?.values ?? [])];
    this.#ids = new Map(this.#terms.map((term, id) => [term, id]));
    this.#starts = wholeNumbers(packed?.starts);
    this.#tokens = wholeNumbers(packed?.ids);
  }

  /** Adds the next claim's texts, a field each. */
  push(fields: readonly string[]): void {
    this.#starts.push(this.#tokens.length);
    for (const [field, text] of fields.entries())
      for (const term of termsOf(text)) this.#tokens.push(this.#idOf(term) * FIELDS + field);
  }

  /** Makes the lists that words are looked up in, where they are not made yet. */
  prepare(): void {
    this.#list();
  }

  /** How well each claim fits all of the words; 0 where it lacks one. */
  scores(words: readonly string[], withTypos: boolean): Float32Array {
    this.#list();
    const scores = new Float32Array(this.#starts.length);
    const met = new Uint8Array(this.#starts.length);
    for (const [round, word] of words.entries())
      this.#addScores(this.#fitting(word, withTypos), round, scores, met);
    for (let slot = 0; slot < scores.length; slot++) if (met[slot] !== words.length) scores[slot] = 0;
    return scores;
  }

  /** Whether these words stand one after the other in one of the claim's texts. */
  hasPhrase(slot: number, terms: readonly number[]): boolean {
    const tokens = this.#tokens.cells;
    const last = this.#end(slot) - terms.length;
    for (let at = this.#start(slot); at <= last; at++) {
      const field = (tokens[at] ?? 0) % FIELDS;
      let same = 0;
      while (same < terms.length && tokens[at + same] === (terms[same] ?? 0) * FIELDS + field) same++;
      if (same === terms.length) return true;
    }
    return false;
  }

  /** The numbers of a phrase's words; nothing where one of them stands nowhere. */
  phrase(text: string): readonly number[] | undefined {
    const ids = termsOf(text).map((term) => this.#ids.get(term));
    const known = ids.filter((id) => id !== undefined);
    return known.length === ids.length ? known : undefined;
  }

  packed = (): PackedColumn => ({
    values: this.#terms,
    starts: this.#starts.packed(),
    ids: this.#tokens.packed(),
  });

  #addScores(fitting: Fitting, round: number, scores: Float32Array, met: Uint8Array): void {
    const lists = this.#lists;
    // A claim that lacked a word before this one is out.
    const add = (slot: number, field: number, weight: number) => {
      const before = met[slot] ?? 0;
      if (before < round) return;
      met[slot] = round + 1;
      scores[slot] = (scores[slot] ?? 0) + weight * (WEIGHTS[field] ?? 1);
    };
    for (const [term, fit] of fitting) {
      if (term >= this.#sorted.length) continue;
      const end = this.#listStarts[term + 1] ?? 0;
      const start = this.#listStarts[term] ?? 0;
      const weight = fit * Math.log(1 + this.#listed / (1 + end - start));
      for (let at = start; at < end; at++) {
        const entry = lists[at] ?? 0;
        add(Math.floor(entry / FIELDS), entry % FIELDS, weight);
      }
    }
    for (let slot = this.#listed; slot < this.#starts.length; slot++) {
      for (let at = this.#start(slot), end = this.#end(slot); at < end; at++) {
        const token = this.#tokens.cells[at] ?? 0;
        const fit = fitting.get(Math.floor(token / FIELDS));
        if (fit !== undefined) add(slot, token % FIELDS, fit);
      }
    }
  }

  /** The words that a typed one may mean: itself, those that it begins, and, where asked for, those it is a typo of. */
  #fitting(word: string, withTypos: boolean): Fitting {
    const fitting = new Map<number, number>();
    const typos = withTypos ? typosIn(word) : 0;
    if (typos > 0) {
      for (const [id, term] of this.#terms.entries()) if (isWithin(word, term, typos)) fitting.set(id, TYPO);
    }
    if (word.length >= SHORTEST_PREFIX) {
      for (const id of this.#beginningWith(word)) fitting.set(id, BEGINNING);
    }
    const exact = this.#ids.get(word);
    if (exact !== undefined) fitting.set(exact, EXACT);
    return fitting;
  }

  *#beginningWith(word: string): Generator<number> {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#terms[this.#sorted[middle] ?? 0] ?? '') < word) low = middle + 1;
      else high = middle;
    }
    for (; low < this.#sorted.length; low++) {
      const id = this.#sorted[low] ?? 0;
      if (!this.#terms[id]?.startsWith(word)) break;
      yield id;
    }
    for (let id = this.#sorted.length; id < this.#terms.length; id++) {
      if (this.#terms[id]?.startsWith(word)) yield id;
    }
  }

  /** Makes the lists anew where many claims were added since: counts how long each is, then fills them. */
  #list(): void {
    const claims = this.#starts.length;
    if (this.#listed > 0 && claims - this.#listed < LONGEST_TAIL) return;
    const terms = this.#terms.length;
    const tokens = this.#tokens.cells;
    const starts = new Uint32Array(terms + 1);
    for (let at = 0; at < this.#tokens.length; at++) {
      const term = Math.floor((tokens[at] ?? 0) / FIELDS);
      starts[term + 1] = (starts[term + 1] ?? 0) + 1;
    }
    for (let term = 0; term < terms; term++) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
    const next = starts.slice();
    const lists = new Uint32Array(this.#tokens.length);
    for (let slot = 0; slot < claims; slot++) {
      for (let at = this.#start(slot), end = this.#end(slot); at < end; at++) {
        const token = tokens[at] ?? 0;
        const term = Math.floor(token / FIELDS);
        const place = next[term] ?? 0;
        lists[place] = slot * FIELDS + (token % FIELDS);
        next[term] = place + 1;
      }
    }
    const known = this.#terms;
    this.#sorted = Uint32Array.from(known.keys()).sort((a, b) =>
      (known[a] ?? '') < (known[b] ?? '') ? -1 : 1,
    );
    this.#listStarts = starts;
    this.#lists = lists;
    this.#listed = claims;
  }

  #start = (slot: number): number => this.#starts.cells[slot] ?? 0;
  #end = (slot: number): number =>
    slot + 1 < this.#starts.length ? (this.#starts.cells[slot + 1] ?? 0) : this.#tokens.length;

  #idOf(term: string): number {
    const known = this.#ids.get(term);
    if (known !== undefined) return known;
    const id = this.#terms.push(term) - 1;
    this.#ids.set(term, id);
    return id;
  }
}
