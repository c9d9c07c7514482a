import { likeness } from './likeness.ts';
import { type Rarity, rarityAmong } from './rarity.ts';
import { type Terms, termsOf } from './terms.ts';

/** A claim of the index with how likely it reports the same as the one looked up, 0 to 1. */
export interface Match {
  readonly id: string;
  readonly likeness: number;
}

/** How many of a claim's rarest terms it is looked up by, and how many of the claims found so are compared in full. */
const RAREST = 12;
const COMPARED = 40;
/** A term that so many claims share tells nothing, unless the rest of the claim's terms found nobody. */
const COMMON = 4_000;
const KEPT_TERMS = 5_000;

/** Finds claims that report the same among any number, by the rarest terms they share. */
export class ClaimIndex {
  readonly #ids: string[] = [];
  readonly #texts: string[] = [];
  readonly #terms = new Map<number, Terms>();
  readonly #holders = new Map<string, number[]>();
  readonly rarity: Rarity = rarityAmong({
    texts: () => this.#ids.length,
    of: (term) => this.#holders.get(term)?.length ?? 0,
  });

  /** @param terms those of the text, where they are at hand. */
  add(id: string, text: string, terms: Terms = termsOf(text)): void {
    const at = this.#ids.length;
    this.#ids.push(id);
    this.#texts.push(text);
    // Kept while there are few: a hundred thousand would take more room than they are worth.
    if (at < KEPT_TERMS) this.#terms.set(at, terms);
    for (const term of new Set([...terms.stems.keys(), ...terms.families])) {
      const holders = this.#holders.get(term);
      if (holders) holders.push(at);
      else this.#holders.set(term, [at]);
    }
  }

  /** The claims most like a text, best first, none below `atLeast`. */
  matches(text: string, atLeast: number, terms: Terms = termsOf(text)): Match[] {
    return this.#candidates(terms, () => true)
      .map((at) => ({
        id: this.#ids[at] ?? '',
        likeness: likeness(terms, this.#termsAt(at), this.rarity),
      }))
      .filter((match) => match.likeness >= atLeast)
      .sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1));
  }

  /** Ids of the claims that share the rarest terms, the most promising first; only those that may be compared. */
  candidates(terms: Terms, mayCompare: (id: string) => boolean): string[] {
    return this.#candidates(terms, (at) => mayCompare(this.#ids[at] ?? '')).map((at) => this.#ids[at] ?? '');
  }

  #termsAt = (at: number): Terms => this.#terms.get(at) ?? termsOf(this.#texts[at] ?? '');

  #candidates({ families }: Terms, mayCompare: (at: number) => boolean): number[] {
    const rarest = [...families]
      .map((term) => ({ term, holders: this.#holders.get(term) ?? [], rarity: this.rarity(term) }))
      .filter(({ holders }) => holders.length > 0)
      .sort((a, b) => b.rarity - a.rarity || (a.term < b.term ? -1 : 1))
      .slice(0, RAREST);
    const shared = new Map<number, number>();
    for (const { holders, rarity } of rarest) {
      if (holders.length > COMMON && shared.size > 0) continue;
      for (const at of holders) shared.set(at, (shared.get(at) ?? 0) + rarity);
    }
    return [...shared]
      .filter(([at]) => mayCompare(at))
      .sort(([a, sharedA], [b, sharedB]) => sharedB - sharedA || a - b)
      .slice(0, COMPARED)
      .map(([at]) => at);
  }
}
