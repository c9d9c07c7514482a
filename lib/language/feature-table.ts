import { type FeatureList, hashOfThree } from './feature-list.ts';

/**
 * The features of one decision as a table: each row names up to three facts that count together. The rows are hashed in
 * one loop, several times faster than by a call for each. Row `r` is of the kind `r + 1`, so another order makes the
 * weights stale.
 */
export class FeatureTable<Fact extends string> {
  /** What holds of the decision at hand, to be written before each `fill`. */
  readonly given: Int32Array;
  /** Where each fact stands in `given`. */
  readonly at: Readonly<Record<Fact, number>>;
  readonly #rows: number;
  readonly #first: Uint8Array;
  readonly #second: Uint8Array;
  readonly #third: Uint8Array;

  constructor(rows: readonly (readonly Fact[])[]) {
    const names = [...new Set(rows.flat())];
    const column = (place: number) => Uint8Array.from(rows, (row) => numberOf(names, row[place]));
    this.given = new Int32Array(names.length + 1);
    this.at = numbered(names);
    this.#rows = rows.length;
    this.#first = column(0);
    this.#second = column(1);
    this.#third = column(2);
  }

  fill(features: FeatureList): void {
    const { given } = this;
    const { values } = features;
    const rows = this.#rows;
    const first = this.#first;
    const second = this.#second;
    const third = this.#third;
    for (let row = 0; row < rows; row++)
      values[row] = hashOfThree(
        row + 1,
        given[first[row] ?? 0] ?? 0,
        given[second[row] ?? 0] ?? 0,
        given[third[row] ?? 0] ?? 0,
      );
    features.size = rows;
  }
}

/** A row of fewer than three facts is filled up with what stands behind the last of them and is always 0. */
const numberOf = <Name>(names: readonly Name[], name: Name | undefined): number =>
  name === undefined ? names.length : names.indexOf(name);

function numbered<Name extends string>(names: readonly Name[]): Readonly<Record<Name, number>>;
function numbered(names: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(names.map((name, number) => [name, number]));
}
