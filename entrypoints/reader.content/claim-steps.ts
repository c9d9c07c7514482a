import { claimKey } from '../../lib/annotation/claim-key.ts';
import type { HighlightedClaim } from './highlighted-claim.ts';

/** The way from claim to claim by keyboard, in text order and round at the ends. */
export class ClaimSteps {
  readonly #window: Window;
  #claims: readonly HighlightedClaim[] = [];
  #at: number | undefined;

  constructor(window: Window) {
    this.#window = window;
  }

  /**
   * Goes through these claims from now on; from where it was, if that is among them.
   *
   * @param claims in text order.
   */
  begin(claims: readonly HighlightedClaim[]): void {
    const last = this.#at === undefined ? undefined : this.#claims[this.#at];
    const at = last ? claims.findIndex(({ claim }) => claimKey(claim) === claimKey(last.claim)) : -1;
    this.#claims = claims;
    this.#at = at < 0 ? undefined : at;
  }

  /** The next claim, or the one before; at first the nearest to what the window shows. Nothing where there is none. */
  step(by: 1 | -1): HighlightedClaim | undefined {
    const count = this.#claims.length;
    if (count === 0) return undefined;
    const from = this.#at ?? this.#firstInWindow() - (by > 0 ? 1 : 0);
    this.#at = (((from + by) % count) + count) % count;
    return this.#claims[this.#at];
  }

  #firstInWindow(): number {
    const at = this.#claims.findIndex(
      ({ content: [first] }) => first && first.getBoundingClientRect().bottom > 0,
    );
    return this.#window.scrollY > 0 && at >= 0 ? at : 0;
  }
}
