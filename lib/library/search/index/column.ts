import { type Growing, wholeNumbers } from './growing.ts';

/** A column as it is put on disk. */
export interface PackedColumn {
  readonly values: readonly string[];
  readonly starts: Uint32Array<ArrayBuffer>;
  readonly ids: Uint32Array<ArrayBuffer>;
}

/** For each claim a few values of one kind (its tags, its outlet). Each value is written once and named by a number. */
export class Column {
  readonly values: string[];
  readonly #ids: Map<string, number>;
  /** Where each claim's values begin in `cells`. */
  readonly starts: Growing<Uint32Array<ArrayBuffer>>;
  readonly cells: Growing<Uint32Array<ArrayBuffer>>;

  constructor(packed?: PackedColumn) {
    this.values = [...(packed?.values ?? [])];
    this.#ids = new Map(this.values.map((value, id) => [value, id]));
    this.starts = wholeNumbers(packed?.starts);
    this.cells = wholeNumbers(packed?.ids);
  }

  /** Adds the next claim's values. */
  push(values: Iterable<string>): void {
    this.starts.push(this.cells.length);
    for (const value of new Set(values)) if (value !== '') this.cells.push(this.#idOf(value));
  }

  /** Where the claim's values begin and end in `cells`. */
  start = (slot: number): number => this.starts.cells[slot] ?? 0;
  end = (slot: number): number =>
    slot + 1 < this.starts.length ? (this.starts.cells[slot + 1] ?? 0) : this.cells.length;

  /** Which of the values pass, by their numbers; what a test of claims is then made of. */
  passing(isWanted: (value: string) => boolean): Uint8Array {
    return Uint8Array.from(this.values, (value) => Number(isWanted(value)));
  }

  /** Whether one of the claim's values is among those that pass. */
  hasOne(slot: number, passing: Uint8Array): boolean {
    const { cells } = this.cells;
    for (let at = this.start(slot), end = this.end(slot); at < end; at++)
      if (passing[cells[at] ?? 0] === 1) return true;
    return false;
  }

  /** How many of these claims have each value, by the values' numbers. */
  tally(slots: Uint32Array): Uint32Array {
    const counts = new Uint32Array(this.values.length);
    const starts = this.starts.cells;
    const { cells } = this.cells;
    const last = this.starts.length - 1;
    for (const slot of slots) {
      const end = slot < last ? (starts[slot + 1] ?? 0) : this.cells.length;
      for (let at = starts[slot] ?? 0; at < end; at++) {
        const id = cells[at] ?? 0;
        counts[id] = (counts[id] ?? 0) + 1;
      }
    }
    return counts;
  }

  isEmptyAt = (slot: number): boolean => this.start(slot) === this.end(slot);

  packed = (): PackedColumn => ({
    values: this.values,
    starts: this.starts.packed(),
    ids: this.cells.packed(),
  });

  #idOf(value: string): number {
    const known = this.#ids.get(value);
    if (known !== undefined) return known;
    const id = this.values.push(value) - 1;
    this.#ids.set(value, id);
    return id;
  }
}
