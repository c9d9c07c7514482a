type Cells = Uint32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

/** A list of numbers that grows, kept as the browser keeps numbers: small in memory, and quickly put on disk. */
export class Growing<C extends Cells = Cells> {
  #cells: C;
  readonly #make: (size: number) => C;
  length: number;

  constructor(cells: C, make: (size: number) => C) {
    this.#cells = cells;
    this.#make = make;
    this.length = cells.length;
  }

  push(value: number): void {
    if (this.length === this.#cells.length) {
      const larger = this.#make(Math.max(64, this.length * 2));
      larger.set(this.#cells);
      this.#cells = larger;
    }
    this.#cells[this.length++] = value;
  }

  /** The cells as they are now, to be read at once: what is pushed later may stand elsewhere. */
  get cells(): C {
    return this.#cells;
  }

  /** A copy of just what is filled. */
  packed(): C {
    const copy = this.#make(this.length);
    for (let at = 0; at < this.length; at++) copy[at] = this.#cells[at] ?? 0;
    return copy;
  }
}

export const wholeNumbers = (cells = new Uint32Array(0)) =>
  new Growing(cells, (size) => new Uint32Array(size));
export const numbers = (cells = new Float64Array(0)) => new Growing(cells, (size) => new Float64Array(size));
