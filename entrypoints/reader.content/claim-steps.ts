/** A claim on the page: the ranges of its words, the first of its content first. */
export type ClaimRanges = readonly Range[];

/** The way from claim to claim by keyboard, in text order and round at the ends. */
export class ClaimSteps {
  readonly #window: Window;
  #claims: readonly ClaimRanges[] = [];
  #at: number | undefined;

  constructor(window: Window) {
    this.#window = window;
  }

  /** @param claims in text order. */
  begin(claims: readonly ClaimRanges[]): void {
    this.#claims = claims;
    this.#at = undefined;
  }

  /** The next claim, or the one before; at first the nearest to what the window shows. Nothing where there is none. */
  step(by: 1 | -1): ClaimRanges | undefined {
    const count = this.#claims.length;
    if (count === 0) return undefined;
    const from = this.#at ?? this.#firstInWindow() - (by > 0 ? 1 : 0);
    this.#at = (((from + by) % count) + count) % count;
    return this.#claims[this.#at];
  }

  #firstInWindow(): number {
    const at = this.#claims.findIndex(([first]) => first && first.getBoundingClientRect().bottom > 0);
    return this.#window.scrollY > 0 && at >= 0 ? at : 0;
  }
}
