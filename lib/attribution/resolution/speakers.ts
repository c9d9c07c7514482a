import type { Antecedent } from './antecedent.ts';

/** Somebody who spoke, and where the mention stands under which they did. */
export interface Speaker extends Antecedent {
  readonly spokeAt: number;
}

const REMEMBERED = 16;

/** Who has spoken so far, the latest last. */
export class Speakers {
  readonly #recent: Speaker[] = [];

  get recent(): readonly Speaker[] {
    return this.#recent;
  }

  get last(): Speaker | undefined {
    return this.#recent.at(-1);
  }

  add(antecedent: Antecedent, spokeAt: number): void {
    this.#recent.push({ ...antecedent, spokeAt });
    if (this.#recent.length > REMEMBERED) this.#recent.shift();
  }
}
