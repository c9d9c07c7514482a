import type { Antecedent } from './antecedent.ts';

const REMEMBERED = 16;

/** Who has spoken so far, the latest last. */
export class Speakers {
  readonly #recent: Antecedent[] = [];

  get recent(): readonly Antecedent[] {
    return this.#recent;
  }

  get last(): Antecedent | undefined {
    return this.#recent.at(-1);
  }

  add(speaker: Antecedent): void {
    this.#recent.push(speaker);
    if (this.#recent.length > REMEMBERED) this.#recent.shift();
  }
}
